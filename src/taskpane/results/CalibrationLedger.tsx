import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { dateText } from "../host/dateText.ts";
import { useMessages, usePaneActions, usePaneState } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import { Summary } from "../Summary.tsx";

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

/** Every grade that people gave, newest first, with name, date and reason; each can be undone and stays readable. */
export function CalibrationLedger({
  finding,
}: {
  readonly finding: Extract<Finding, { kind: "appraisal" }>;
}) {
  const styles = useStyles();
  const { results } = useMessages();
  const actions = usePaneActions();
  const { language, task, signer } = usePaneState();
  const { people, appraisal } = finding;
  const { ledger } = appraisal;
  const nameOf = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people]);
  if (ledger.length === 0) return null;
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
            return (
              <li key={`${entry.employeeId} ${when}`} className={styles.item}>
                <span>
                  <span className={undone === null ? undefined : styles.undone}>
                    {results.ledgerLine(name, from ?? "–", to)}
                  </span>
                  <span className={styles.small}>{why}</span>
                  <span className={styles.small}>{results.ledgerSigned(who, dateText(when, language))}</span>
                  {undone !== null && (
                    <span className={styles.small}>
                      {results.ledgerUndone(undone.who, dateText(undone.when, language))}
                    </span>
                  )}
                </span>
                {undone === null && (
                  <Button
                    size="small"
                    aria-label={results.ledgerUndo(name)}
                    disabledFocusable={task !== null || signer.trim() === ""}
                    onClick={() => void actions.undoCalibration(entry)}
                  >
                    {results.undo}
                  </Button>
                )}
              </li>
            );
          })}
      </ul>
    </details>
  );
}
