import type { CalibratedGrade } from "../../writer/index.ts";
import type { KeptState } from "./keptState.ts";
import type { LedgerEntry } from "./ledgerEntry.ts";

/**
 * The ledger with what people did since in the summary's column for calibrated grades. A cell that says something
 * else than it was last filled with is a decision: another grade, or none, which takes the person's grades back. A
 * cell that says what it said is none, whatever the ledger has come to meanwhile.
 *
 * @param typed - The column as it is now, empty cells too.
 * @param when - ISO date of this look: a cell does not say when it was typed, nor by whom.
 */
export function takeTypedGrades(
  typed: readonly CalibratedGrade[],
  { ledger, shownGrades }: Pick<KeptState, "ledger" | "shownGrades">,
  when: string,
): readonly LedgerEntry[] {
  if (typed.length === 0) return ledger;
  const shown = new Map(shownGrades?.map(({ employeeId, to }) => [employeeId, to]));
  // Before it was kept what a cell was filled with, it was what the ledger said.
  const known = new Set(
    shownGrades === null ? ledger.map(({ employeeId, to }) => JSON.stringify([employeeId, to])) : [],
  );
  const added = typed.flatMap(({ employeeId, from, to, why }): LedgerEntry[] => {
    if (to === null || shown.get(employeeId) === to || known.has(JSON.stringify([employeeId, to]))) return [];
    return [{ employeeId, from, to, who: "", when, why, undone: null }];
  });
  const emptied = new Map(
    typed.flatMap(({ employeeId, to, why }) =>
      to === null && shown.has(employeeId) ? [[employeeId, why] as const] : [],
    ),
  );
  const last = new Map(
    ledger.flatMap(({ employeeId, to, undone }) => (undone === null ? [[employeeId, to] as const] : [])),
  );
  const kept = ledger.map((entry): LedgerEntry => {
    const why = emptied.get(entry.employeeId);
    // Another grade, given in the pane since the column was written, is younger than the empty cell.
    const isOther = last.get(entry.employeeId) !== shown.get(entry.employeeId);
    if (why === undefined || entry.undone !== null || isOther) return entry;
    // The reason of the grade itself, left standing beside the empty cell, is none for taking it back.
    return { ...entry, undone: { who: "", when, why: why === entry.why ? "" : why } };
  });
  return [...kept, ...added];
}
