import type { Dataset, GradeOverride } from "../../dataset.ts";
import type { AppraisalPolicy } from "../../policy/appraisalPolicy.ts";
import type { EpochDay } from "../../units.ts";
import type { FollowUpRecords } from "../followUpResult.ts";
import { feedbackTalks } from "../process/feedbackTalks.ts";
import { appealOverrides } from "./appealOverrides.ts";

/**
 * Grades that were decided on appeal, by the policy's days and instances; nobody's where it knows no appeals. A person
 * was told her result in her first talk.
 *
 * @param toldOn - Day on which those were told who had no talk; null: not known, so no appeal is too late.
 *
 * @example
 * // The policy knows no appeals.
 * decidedGrades(samplePolicy, sampleDataset, {}, null)
 * //=> []
 */
export function decidedGrades(
  { followUp }: AppraisalPolicy,
  dataset: Dataset,
  { talks = [], appeals = {} }: Pick<FollowUpRecords, "talks" | "appeals">,
  toldOn: EpochDay | null,
): readonly GradeOverride[] {
  const policy = followUp?.appeal;
  if (policy === undefined) return [];
  const { firstDays } = feedbackTalks(dataset, talks);
  const toldOf = new Map(dataset.employees.ids.map((id, row) => [id, firstDays[row] ?? toldOn]));
  return appealOverrides(policy, appeals, (id) => toldOf.get(id) ?? toldOn);
}
