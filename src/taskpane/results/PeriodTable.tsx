import { makeStyles, tokens } from "@fluentui/react-components";
import type { PeriodExplanation } from "../../core/index.ts";
import { periodInWords, scoreStateWord } from "../../messages/index.ts";
import { useMessages, useLanguage } from "../PaneContext.tsx";
import { pointsText, shareText } from "./numbers.ts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: {
    textAlign: "start",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalS,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  // "2026年第一季度" is one word to whoever reads it.
  cell: { padding: "3px", textAlign: "start", wordBreak: "keep-all" },
  head: {
    padding: "3px",
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** The periods of one person: score, grade and share of the total. Nothing where the data knows one period only. */
export function PeriodTable({ periods }: { readonly periods: readonly PeriodExplanation[] }) {
  const styles = useStyles();
  const { person, results } = useMessages();
  const language = useLanguage();
  if (periods.length < 2) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{person.periods}</caption>
      <thead>
        <tr>
          <td />
          {[results.columns.score, results.columns.grade, person.periodShare].map((name) => (
            <th key={name} scope="col" className={styles.head}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map(({ periodId, name, score, state, grade, weightUsed }) => (
          <tr key={periodId} className={styles.row}>
            <th scope="row" className={styles.cell}>
              {periodInWords(name ?? periodId ?? "", language)}
            </th>
            <td className={styles.number}>
              {score === null ? scoreStateWord(state, language) : pointsText(score, language)}
            </td>
            <td className={styles.number}>{grade ?? "–"}</td>
            <td className={styles.number}>{shareText(weightUsed, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
