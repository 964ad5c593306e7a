import { gradeCode, type AppraisalPolicy } from "../../../core/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import { differingGrades, typedGrades } from "./comparedGrades.ts";
import type { RulesInForce } from "./resultsOfRows.ts";

/**
 * Tells of grades of the sheet that the results will not come to: its bounds stand nowhere, or its grades follow places
 * and no bounds, which only the user can know.
 */
export function reportGrades({ grades }: AppraisalPolicy, rules: RulesInForce, issues: IssueList): void {
  const scale = grades.scales.find(({ id }) => id === grades.scaleId);
  if (scale === undefined) return;
  const pairs = typedGrades(rules);
  const differing = differingGrades(scale, pairs);
  const [first] = differing;
  if (first === undefined) return;
  issues.add(
    {
      code: "grades_not_followed",
      at: first.at,
      compared: pairs.length,
      count: differing.length,
      name: rules.people[first.row]?.name ?? "",
      typed: first.typed,
      computed: scale.bands[gradeCode(scale)(first.computed) - 1]?.grade ?? "",
    },
    [...new Set(differing.map(({ row }) => rules.people[row]?.id ?? ""))],
  );
}
