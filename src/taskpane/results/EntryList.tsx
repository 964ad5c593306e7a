import { makeStyles, tokens } from "@fluentui/react-components";
import type { EntryExplanation, Explanation } from "../../core/index.ts";
import { periodInWords, raterGroupWord } from "../../messages/index.ts";
import { CellLink } from "../check/CellLink.tsx";
import { useMessages, useLanguage } from "../PaneContext.tsx";
import { perLanguage } from "../perLanguage.ts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    paddingBlockEnd: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

const numbers = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 4 }));

/** The entries behind one indicator over all periods, each with the way to its cell. */
export function EntryList({
  nodeId,
  explanation,
}: {
  readonly nodeId: string;
  readonly explanation: Explanation;
}) {
  const styles = useStyles();
  const { person } = useMessages();
  const language = useLanguage();
  const periodNames = new Map(explanation.periods.map(({ periodId, name }) => [periodId, name ?? periodId]));
  const periodOf = ({ periodId }: EntryExplanation): string | null => {
    const name = periodNames.get(periodId) ?? periodId;
    return name === null ? null : periodInWords(name, language);
  };
  const valueText = ({ state, value, raw }: EntryExplanation): string => {
    if (state === "notApplicable") return person.notApplicable;
    return value === null ? person.missing : (raw ?? numbers(language).format(value));
  };
  return (
    <ul className={styles.list} aria-label={person.entries}>
      {entriesOf(nodeId, explanation).map((entry, index) => {
        const words = [
          periodOf(entry),
          entry.raterGroup === null ? null : raterGroupWord(entry.raterGroup, language),
          entry.raterId,
        ].filter((word) => word !== null);
        return (
          <li key={`${entry.at ?? ""}-${String(index)}`}>
            {words.join(" · ")}: {valueText(entry)} <CellLink at={entry.at} isShort />
          </li>
        );
      })}
    </ul>
  );
}

/** Entries stand with the periods; where the data knows one period only, with the node itself. */
function entriesOf(nodeId: string, { periods, nodes }: Explanation): readonly EntryExplanation[] {
  const ofPeriods = periods.flatMap((period) =>
    period.nodes.filter((node) => node.nodeId === nodeId).flatMap(({ entries }) => entries),
  );
  if (ofPeriods.length > 0) return ofPeriods;
  return nodes.filter((node) => node.nodeId === nodeId).flatMap(({ entries }) => entries);
}
