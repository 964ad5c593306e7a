import type { RewardTotals } from "../../core/index.ts";
import type { PlanInput, Redaction } from "../planInput.ts";
import type { HiddenScores } from "./hiddenScores.ts";
import { redactScores } from "./redactScores.ts";

/**
 * What may be planned: without names (IDs stay, so that everybody finds her own line), with the suggestions for one
 * person only. Rows of lists are cut later: ranks and averages are still those of everybody.
 */
export function redactInput(
  whole: PlanInput,
  { hidesNames, onlyId, hidesFewRaters }: Redaction,
  hidden: HiddenScores | null,
): PlanInput {
  if (!hidesNames && onlyId === null && !hidesFewRaters) return whole;
  // What was changed tells what stood there, who gave it and whom it was about.
  const told: PlanInput = { ...whole, changes: null, undone: [] };
  const input = hidden === null ? told : redactScores(told, hidden);
  const { dataset } = input;
  const { employees } = dataset;
  const names = hidesNames ? employees.ids.map(() => "") : employees.names;
  const { followUp } = input;
  const isOnly = (row: number): boolean => onlyId === null || employees.ids[row] === onlyId;
  // What was said in talks and appeals names others.
  const people = (followUp?.people ?? [])
    .filter(({ row }) => isOnly(row))
    .map((person) => ({ ...person, talk: null, appeal: null }));
  // Sentences about problems name people, whoever the copy is for.
  return {
    ...input,
    dataset: { ...dataset, employees: { ...employees, names } },
    issues: [],
    followUp:
      followUp === null
        ? null
        : {
            ...followUp,
            ...{ people, talksOfOthers: [] },
            // One's own of a sum leaves what the others got.
            ...(onlyId === null
              ? {}
              : { bonus: untold(followUp.bonus), salaryRaises: untold(followUp.salaryRaises) }),
          },
  };
}

const untold = (totals: RewardTotals): RewardTotals => ({ ...totals, budget: null });
