import {
  createDataset,
  createIndicator,
  createPolicy,
  type AppraisalPolicy,
  type Dataset,
  type GradeScale,
} from "../../core/index.ts";
import type { Cells } from "../cells/cells.ts";
import { readPolicy } from "../cells/readPolicy.ts";
import { readScores } from "../cells/readScores.ts";
import { shownPlace } from "../cells/shownPlace.ts";
import { FunctionError } from "../errors/functionError.ts";
import type { AbsenceOptions } from "../options/readAbsenceOptions.ts";

/** One person's scores and the policy in a range, as the core takes them; indicators keep their order. */
export interface PersonRun {
  readonly policy: AppraisalPolicy;
  readonly dataset: Dataset;
}

/**
 * Puts a call's arguments into the core's terms, so that a cell's explanation is the very one of the appraisal.
 * Scores outside 0..full count as they stand: whoever types 110 means a bonus.
 *
 * @param scale - The grades; null where the call needs none.
 *
 * @throws FunctionError where nothing was entered, or an absent entry blocks the total.
 */
export function personRun(
  scores: Cells,
  table: Cells,
  absence: AbsenceOptions,
  full: number,
  scale: GradeScale | null,
): PersonRun {
  const rows = readPolicy(table);
  const { entries, placeOf } = readScores(scores, rows.length, "policy");
  const blocking = entries.findIndex(
    (entry, index) =>
      typeof entry !== "number" && absence[entry] === "block" && (rows[index]?.share ?? 0) > 0,
  );
  if (blocking !== -1) {
    throw new FunctionError({ code: "entry_missing", ...shownPlace(placeOf(blocking)) });
  }
  if (!entries.some((entry, index) => typeof entry === "number" && (rows[index]?.share ?? 0) > 0)) {
    throw new FunctionError({ code: "nothing_entered", argument: "scores" });
  }
  const nodes = rows.map(({ name, share }, index) =>
    createIndicator({ id: String(index), parentId: null, name, weight: share }),
  );
  const neutral = createPolicy({});
  const policy = createPolicy({
    scoreScale: { min: 0, max: full },
    model: { basis: "parent", intendedTotal: null, nodes },
    absence: { ...absence, outOfScale: "keep" },
    grades: scale === null ? neutral.grades : { ...neutral.grades, scales: [scale], scaleId: scale.id },
  });
  const measures = entries.map((entry, index) => ({
    indicatorId: String(index),
    entries: [typeof entry === "number" ? entry : entry === "missing" ? null : ("N/A" as const)],
  }));
  return { policy, dataset: createDataset([{ id: "person" }], measures) };
}
