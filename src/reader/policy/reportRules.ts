import type { AppraisalPolicy } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";
import type { IssueList } from "../report/issueList.ts";

/**
 * Tells of actuals with targets that no rule turns into points: they count by attainment, and whether less is better
 * was taken from their words.
 */
export function reportRules(
  { model }: AppraisalPolicy,
  nodes: readonly NodeDraft[],
  measures: readonly MeasureDraft[],
  issues: IssueList,
): void {
  const withTargets = new Set(
    measures.flatMap(({ kind, indicatorId }) => (kind === "target" ? [indicatorId] : [])),
  );
  const assumed = model.nodes.flatMap((node) =>
    node.kind === "indicator" &&
    node.measuredBy === "actual" &&
    node.rule?.kind === "ratio" &&
    node.rule.quote === null &&
    (node.target !== null || withTargets.has(node.id))
      ? [node]
      : [],
  );
  const [first] = assumed;
  if (first === undefined) return;
  issues.add({
    code: "rule_assumed",
    at: nodes.find(({ id }) => id === first.id)?.at ?? null,
    indicators: assumed.map(({ name }) => name),
    lower: assumed.filter(({ direction }) => direction === "lowerIsBetter").map(({ name }) => name),
  });
}
