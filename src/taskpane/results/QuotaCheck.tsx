import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { Appraisal, QuotaGroup } from "../../workflow/index.ts";
import { useMessages, usePane } from "../PaneContext.tsx";
import { FoldOut } from "../FoldOut.tsx";

const most = 50;

const useStyles = makeStyles({
  details: { marginBlockEnd: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  item: { paddingBlock: "2px" },
  lines: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  over: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteDarkOrangeForeground1 },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** The forced distribution group by group with the grades of record; nothing where the rules have no quota. */
export const QuotaCheck = memo(function QuotaCheck({ appraisal }: { readonly appraisal: Appraisal }) {
  const styles = useStyles();
  const { results } = useMessages();
  const { work } = usePane();
  const groups = useMemo(() => work?.quota(appraisal) ?? [], [work, appraisal]);
  if (groups.length === 0) return null;
  const exceeded = groups.filter(({ isExceeded, status }) => isExceeded && status !== "advice").length;
  return (
    <FoldOut className={styles.details} head={results.quotaTitle}>
      <p className={mergeClasses(styles.verdict, exceeded > 0 && styles.over)} role="status">
        {exceeded === 0 ? results.quotaKept : results.quotaExceeded(exceeded)}
      </p>
      <Groups groups={groups} />
    </FoldOut>
  );
});

function Groups({ groups }: { readonly groups: readonly QuotaGroup[] }) {
  const styles = useStyles();
  const { results } = useMessages();
  return (
    <ul className={styles.list}>
      {groups.slice(0, most).map(({ names, size, status, lines }) => {
        const known = names.map((name) => name ?? results.noDepartment).join(" + ");
        return (
          <li key={known} className={styles.item}>
            <div>
              {results.quotaGroup(known === "" ? results.everybody : known, size)}
              {status === "advice" && ` · ${results.quotaAdvice}`}
            </div>
            <div className={styles.lines}>
              {lines.map(({ grade, people, seats }, place) => (
                <span
                  key={grade}
                  className={mergeClasses(people > seats && place < lines.length - 1 && styles.over)}
                >
                  {results.quotaLine(grade, people, seats)}
                </span>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
