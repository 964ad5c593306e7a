import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useMessages } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import { Summary } from "../Summary.tsx";
import { LedgerEntryView } from "./LedgerEntryView.tsx";

const most = 100;

const useStyles = makeStyles({
  details: { marginBlockEnd: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
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
            return (
              <LedgerEntryView
                key={`${entry.employeeId} ${entry.when} ${entry.to}`}
                entry={entry}
                name={name}
              />
            );
          })}
      </ul>
    </details>
  );
}
