import { gradeCode, placeAt, type AppraisalPolicy } from "../../../core/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import { differingGrades } from "./comparedGrades.ts";
import type { RowResult, RulesInForce } from "./resultsOfRows.ts";

/**
 * Tells of grades of the sheet that the results will not come to: its bounds stand nowhere, or its grades follow places
 * and no bounds, which only the user can know.
 *
 * @param pairs - The sheet's grades beside the results.
 */
export function reportGrades(
  { grades }: AppraisalPolicy,
  pairs: readonly RowResult<string>[],
  people: RulesInForce["people"],
  issues: IssueList,
): void {
  const scale = grades.scales.find(({ id }) => id === grades.scaleId);
  if (scale === undefined) return;
  const differing = differingGrades(scale, pairs);
  const [first] = differing;
  if (first === undefined) return;
  issues.add(
    {
      code: "grades_not_followed",
      at: placeAt(first.places, first.row),
      compared: pairs.length,
      count: differing.length,
      name: people[first.row]?.name ?? "",
      typed: first.typed,
      computed: scale.bands[gradeCode(scale)(first.computed) - 1]?.grade ?? "",
    },
    [...new Set(differing.map(({ row }) => people[row]?.id ?? ""))],
  );
}
