import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../workflow/index.ts";
import { useLanguage } from "../PaneContext.tsx";
import { perLanguage } from "../perLanguage.ts";
import { useWhatIfTexts } from "./useWhatIfTexts.ts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  number: { textAlign: "end" },
  cell: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingBlock: "3px" },
});

const differences = perLanguage((language) => new Intl.NumberFormat(language, { signDisplay: "exceptZero" }));

/** How many people have each grade, now and then. */
export function GradeChanges({ grades }: Pick<Comparison, "grades">) {
  const styles = useStyles();
  const texts = useWhatIfTexts();
  const language = useLanguage();
  return (
    <table className={styles.table} aria-label={texts.gradesLabel}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {texts.grade}
          </th>
          {[texts.now, texts.then, texts.difference].map((name) => (
            <th key={name} scope="col" className={mergeClasses(styles.head, styles.number)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grades.map(({ grade, before, after }) => (
          <tr key={grade}>
            <th scope="row" className={mergeClasses(styles.head, styles.cell)}>
              {grade}
            </th>
            {[String(before), String(after), differences(language).format(after - before)].map(
              (text, index) => (
                <td key={index} className={mergeClasses(styles.number, styles.cell)}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
