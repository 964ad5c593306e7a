import {
  addsEntries,
  gradeOf,
  issueSeverity,
  scoreOf,
  type AppraisalModel,
  type AppraisalPolicy,
  type Eligibility,
  type IssueSeverity,
  type StepJudgement,
} from "../../core/index.ts";
import type { Appraisal, PolicyOrigin } from "./appraisal.ts";

/** What a person wants to know at first sight. */
export interface AppraisalSummary {
  /** Sheets that hold scores. */
  readonly sheets: number;
  readonly people: number;
  readonly indicators: number;
  readonly periods: number;
  /** Weights stand; or all count alike, for none does; or entries are only added up. */
  readonly weighting: "weights" | "equal" | "sum";
  /** Sum of the weights of the top level, in percent. */
  readonly weightPercent: number;
  readonly policyName: string;
  readonly origin: PolicyOrigin;
  readonly issues: Readonly<Record<IssueSeverity, number>>;
  /** People by final grade, best first; people without a grade are not in it. */
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  readonly notGraded: number;
  readonly meanScore: number | null;
  /** People with a step of the ladder that is eligible, one condition short, or waits for facts; null without a ladder. */
  readonly promotion: Readonly<Record<Eligibility, number>> | null;
}

/** Sums an appraisal up. */
export function summarise({ read, policy, origin, result, promotion, issues }: Appraisal): AppraisalSummary {
  const counts = new Map(result.gradeLabels.map((grade) => [grade, 0]));
  let notGraded = 0;
  let sum = 0;
  let scored = 0;
  for (let row = 0; row < result.size; row += 1) {
    const grade = gradeOf(result, row);
    if (grade === null) notGraded += 1;
    else counts.set(grade, (counts.get(grade) ?? 0) + 1);
    const score = scoreOf(result, row);
    if (score === null) continue;
    sum += score;
    scored += 1;
  }
  const severity = { error: 0, doubt: 0, note: 0 };
  for (const issue of issues) severity[issueSeverity(issue.code)] += 1;
  return {
    sheets: read.report.sheets.filter(({ hasScores }) => hasScores).length,
    people: result.size,
    indicators: policy.model.nodes.filter(({ kind }) => kind === "indicator").length,
    periods: result.periods.length,
    weighting: weightingOf(policy.model),
    weightPercent: Number((weightSum(policy) * 100).toFixed(4)),
    policyName: policy.name,
    origin,
    issues: severity,
    grades: [...counts].map(([grade, count]) => ({ grade, count })),
    notGraded,
    meanScore: scored === 0 ? null : sum / scored,
    promotion: promotion === null ? null : countEligibility(promotion.judgements),
  };
}

/** Sum of the weights of the top level; where each role has weights of its own, of those of the first. */
function weightSum({ model, roles }: AppraisalPolicy): number {
  const own = roles[0]?.weights ?? {};
  const top = model.nodes.filter(({ parentId }) => parentId === null);
  // What is all there is weighs all.
  const alone = top.length === 1 ? 1 : 0;
  return top.reduce((total, { id, weight }) => total + (id in own ? (own[id] ?? 0) : (weight ?? alone)), 0);
}

function weightingOf(model: AppraisalModel): AppraisalSummary["weighting"] {
  if (addsEntries(model)) return "sum";
  const { nodes } = model;
  return nodes.length > 1 && nodes.every(({ weight }) => weight === null) ? "equal" : "weights";
}

/** Counts people by their best step. */
function countEligibility(judgements: readonly StepJudgement[]): Readonly<Record<Eligibility, number>> {
  const kinds = ["eligible", "nearMiss", "unverified", "ineligible"] as const;
  const best = new Map<number, Eligibility>();
  for (const { row, eligibility } of judgements) {
    const before = best.get(row);
    if (before === undefined || kinds.indexOf(eligibility) < kinds.indexOf(before))
      best.set(row, eligibility);
  }
  const counts = { eligible: 0, nearMiss: 0, unverified: 0, ineligible: 0 };
  for (const eligibility of best.values()) counts[eligibility] += 1;
  return counts;
}
