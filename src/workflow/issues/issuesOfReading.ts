import type { AppraisalPolicy, Issue } from "../../core/index.ts";
import type { PolicyOrigin } from "../check/appraisal.ts";
import { eventLabels } from "../choose/eventLabels.ts";
import { factLabels } from "../choose/factLabels.ts";
import { labelKey } from "../choose/labelKey.ts";

/** What a sheet lacks to imply rules; of no account where the rules come from elsewhere. */
const aboutImpliedRules: readonly Issue["code"][] = [
  "weights_missing",
  "weights_equal",
  "weight_sum_off",
  "rater_weights_assumed",
  "rater_weights_inferred",
  "raters_trimmed",
  "period_weights_assumed",
  "period_weights_inferred",
  "rule_assumed",
  "totals_not_followed",
  "grades_inferred",
  "grades_not_followed",
];
/** Sheets beside the score sheets that are plainly no score sheets. */
const besideScores: readonly string[] = ["empty_sheet", "no_people", "no_table", "rule_table", "records"];

/**
 * What reading found, less what is no news: that a sheet beside the score sheets is empty, lists nobody or holds
 * rules or records, that the sheet states no weights where the policy does, and that a fact or an event of the policy is on
 * no scale of scores.
 */
export function issuesOfReading(
  issues: readonly Issue[],
  policy: AppraisalPolicy,
  { kind }: PolicyOrigin,
): readonly Issue[] {
  const facts = factLabels(policy);
  const events = eventLabels(policy);
  return issues.filter((issue) => {
    if (issue.code === "no_scores_found") return !besideScores.includes(issue.reason);
    if (issue.code === "mixed_scale" || issue.code === "value_off_scale" || issue.code === "scale_assumed") {
      const label = labelKey(issue.indicator);
      return !facts.has(label) && !events.has(label);
    }
    return kind === "proposed" || !aboutImpliedRules.includes(issue.code);
  });
}
