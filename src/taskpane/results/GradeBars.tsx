import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { Appraisal, AppraisalSummary } from "../../workflow/index.ts";
import { useMessages, usePane } from "../PaneContext.tsx";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "fit-content(40%) 1fr",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    marginBlockEnd: tokens.spacingVerticalM,
  },
  item: {
    display: "grid",
    gridColumn: "1 / -1",
    gridTemplateColumns: "subgrid",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  track: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  count: { whiteSpace: "nowrap" },
  bar: {
    height: "12px",
    minWidth: "2px",
    backgroundColor: tokens.colorBrandBackground,
    // Backgrounds vanish in forced colours; a border stays.
    border: "1px solid transparent",
    boxSizing: "border-box",
  },
});

interface Props {
  readonly summary: AppraisalSummary;
  readonly appraisal: Appraisal;
}

/** How many people have each grade, against the seats where one quota holds for all: bars, with the figures as text. */
export const GradeBars = memo(function GradeBars({ summary, appraisal }: Props) {
  const styles = useStyles();
  const { results } = useMessages();
  const { work } = usePane();
  const seatsOf = useMemo(() => {
    const groups = work?.quota(appraisal) ?? [];
    const [whole] = groups.length === 1 ? groups : [];
    return new Map(whole?.lines.map(({ grade, seats }) => [grade, seats]));
  }, [work, appraisal]);
  const { grades, notGraded, people } = summary;
  const all = notGraded === 0 ? grades : [...grades, { grade: results.noGrade, count: notGraded }];
  const largest = Math.max(1, ...all.map(({ count }) => count));
  return (
    <ul className={styles.list} aria-label={results.distribution}>
      {all.map(({ grade, count }) => {
        const seats = seatsOf.get(grade);
        const text = results.distributionText(grade, count, people === 0 ? 0 : count / people);
        const words = seats === undefined ? text : results.quotaText(text, seats);
        return (
          <li key={grade} className={styles.item} aria-label={words} title={words}>
            <span aria-hidden="true">{grade}</span>
            <span aria-hidden="true" className={styles.track}>
              <span
                className={styles.bar}
                style={{ width: `${String((count / largest) * (seatsOf.size > 0 ? 50 : 75))}%` }}
              />
              <span className={styles.count}>
                {count} {seats !== undefined && results.seats(seats)}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
});
