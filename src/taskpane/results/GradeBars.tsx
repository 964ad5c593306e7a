import { makeStyles, tokens } from "@fluentui/react-components";
import type { AppraisalSummary } from "../../workflow/index.ts";
import { useMessages } from "../PaneContext.tsx";

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
  bar: {
    height: "12px",
    minWidth: "2px",
    backgroundColor: tokens.colorBrandBackground,
    // Backgrounds vanish in forced colours; a border stays.
    border: "1px solid transparent",
    boxSizing: "border-box",
  },
});

/** How many people have each grade: bars, with the figures as text. */
export function GradeBars({ summary }: { readonly summary: AppraisalSummary }) {
  const styles = useStyles();
  const { results } = useMessages();
  const { grades, notGraded, people } = summary;
  const all = notGraded === 0 ? grades : [...grades, { grade: results.noGrade, count: notGraded }];
  const largest = Math.max(1, ...all.map(({ count }) => count));
  return (
    <ul className={styles.list} aria-label={results.distribution}>
      {all.map(({ grade, count }) => {
        const share = people === 0 ? 0 : count / people;
        return (
          <li
            key={grade}
            className={styles.item}
            aria-label={results.distributionText(grade, count, share)}
            title={results.distributionText(grade, count, share)}
          >
            <span aria-hidden="true">{grade}</span>
            <span aria-hidden="true" className={styles.track}>
              <span className={styles.bar} style={{ width: `${String((count / largest) * 75)}%` }} />
              {count}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
