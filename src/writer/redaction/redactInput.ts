import type { PlanInput, Redaction } from "../planInput.ts";

/**
 * What may be planned: without names (IDs stay, so that everybody finds her own line), with the suggestions for one
 * person only. Rows of lists are cut later: ranks and averages are still those of everybody.
 */
export function redactInput(whole: PlanInput, { hidesNames, onlyId, hidesFewRaters }: Redaction): PlanInput {
  // What was changed tells what stood there, who gave it and whom it was about.
  const input: PlanInput = { ...whole, changes: null };
  if (!hidesNames && onlyId === null) return hidesFewRaters ? input : whole;
  const { dataset } = input;
  const { employees } = dataset;
  const names = hidesNames ? employees.ids.map(() => "") : employees.names;
  const { followUp } = input;
  const isOnly = (row: number): boolean => onlyId === null || employees.ids[row] === onlyId;
  const people = (followUp?.people ?? []).filter(({ row }) => isOnly(row));
  // Sentences about problems name people, whoever the copy is for.
  return {
    ...input,
    dataset: { ...dataset, employees: { ...employees, names } },
    issues: [],
    followUp: followUp === null ? null : { ...followUp, people },
  };
}
