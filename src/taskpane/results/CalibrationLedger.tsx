import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { dateText } from "../host/dateText.ts";
import { useMessages, usePaneState } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import { Summary } from "../Summary.tsx";
import { TakeBackForm } from "./TakeBackForm.tsx";

const most = 100;

const useStyles = makeStyles({
  details: { marginBlockEnd: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    paddingBlock: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  small: { display: "block", color: tokens.colorNeutralForeground2 },
  undone: { textDecorationLine: "line-through" },
});

/**
 * Every grade that people gave, newest first, with name, date and reason; each can be taken back, with a reason too,
 * and stays readable.
 */
export function CalibrationLedger({
  finding,
}: {
  readonly finding: Extract<Finding, { kind: "appraisal" }>;
}) {
  const styles = useStyles();
  const { results } = useMessages();
  const { language, task } = usePaneState();
  const [asked, setAsked] = useState<string | null>(null);
  const { people, appraisal } = finding;
  const { ledger } = appraisal;
  const nameOf = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people]);
  if (ledger.length === 0) return null;
  // What was typed in the tab says when it was read, and nobody's name.
  const signed = (who: string, when: string): string =>
    who === ""
      ? results.ledgerTyped(dateText(when, language))
      : results.ledgerSigned(who, dateText(when, language));
  return (
    <details className={styles.details}>
      <Summary>{results.ledger(ledger.filter(({ undone }) => undone === null).length)}</Summary>
      <ul className={styles.list}>
        {[...ledger]
          .reverse()
          .slice(0, most)
          .map((entry) => {
            const name = nameOf.get(entry.employeeId) ?? entry.employeeId;
            const { from, to, who, when, why, undone } = entry;
            const key = `${entry.employeeId} ${when} ${to}`;
            return (
              <li key={key} className={styles.item}>
                <span>
                  <span className={undone === null ? undefined : styles.undone}>
                    {results.ledgerLine(name, from ?? "–", to)}
                  </span>
                  <span className={styles.small}>{why}</span>
                  <span className={styles.small}>{signed(who, when)}</span>
                  {undone !== null && (
                    <span className={styles.small}>
                      {undone.who === ""
                        ? results.ledgerEmptied(dateText(undone.when, language))
                        : results.ledgerUndone(undone.who, dateText(undone.when, language))}
                    </span>
                  )}
                  {undone !== null && <span className={styles.small}>{undone.why}</span>}
                </span>
                {undone === null && (
                  <Button
                    size="small"
                    aria-label={results.ledgerUndo(name)}
                    aria-expanded={asked === key}
                    disabledFocusable={task !== null}
                    onClick={() => setAsked(asked === key ? null : key)}
                  >
                    {results.undo}
                  </Button>
                )}
                {undone === null && asked === key && (
                  <TakeBackForm entry={entry} name={name} onClose={() => setAsked(null)} />
                )}
              </li>
            );
          })}
      </ul>
    </details>
  );
}
