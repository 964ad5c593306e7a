import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useMessages } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import { FoldOut } from "../FoldOut.tsx";
import { LedgerEntryView } from "./LedgerEntryView.tsx";

type Found = Extract<Finding, { kind: "appraisal" }>;

const most = 100;

const useStyles = makeStyles({
  details: { marginBlockEnd: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
});

/**
 * Every grade that people gave, newest first, with name, date and reason; each can be taken back, with a reason too,
 * and stays readable.
 */
export function CalibrationLedger({ finding }: { readonly finding: Found }) {
  const styles = useStyles();
  const { results } = useMessages();
  const { people, appraisal } = finding;
  const { ledger } = appraisal;
  const nameOf = useMemo(
    () => namesOf(new Set(ledger.map(({ employeeId }) => employeeId)), people),
    [ledger, people],
  );
  if (ledger.length === 0) return null;
  return (
    <FoldOut
      className={styles.details}
      head={results.ledger(ledger.filter(({ undone }) => undone === null).length)}
    >
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
    </FoldOut>
  );
}

/** Names by id of those who are asked for, who are few among many. */
function namesOf(ids: ReadonlySet<string>, people: Found["people"]): ReadonlyMap<string, string> {
  if (ids.size === 0) return new Map();
  return new Map(people.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name]));
}
