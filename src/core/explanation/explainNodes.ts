import { LeafState } from "../data/leafReader.ts";
import type { AppraisalPlan } from "../scoring/appraisalPlan.ts";
import type { EntryExplanation, NodeExplanation } from "./explanation.ts";

/** What a total was made of, by node. */
export interface NodeSums {
  /** Share of the total after absence. */
  readonly used: (node: number) => number;
  readonly contribution: (node: number) => number;
  /** `LeafState` of the node. */
  readonly state: (node: number) => number;
  readonly entries: (node: number) => readonly EntryExplanation[];
}

/** The nodes of one total of one person, in the order of the model; nodes that the role leaves out are left out. */
export function explainNodes(plan: AppraisalPlan, role: number, sums: NodeSums): readonly NodeExplanation[] {
  const { policy } = plan;
  return (plan.roles[role]?.nodes ?? []).flatMap((resolved, index): NodeExplanation[] => {
    const { node } = resolved;
    if (!resolved.isIn) return [];
    const used = sums.used(index);
    const contribution = sums.contribution(index);
    const state = sums.state(index);
    const hasScore = used > 0;
    const isNotApplicable = state === LeafState.notApplicable;
    const score = hasScore ? contribution / used : null;
    const absence = isNotApplicable ? policy.absence.notApplicable : policy.absence.missing;
    return [
      {
        nodeId: node.id,
        parentId: node.parentId,
        name: node.name,
        kind: node.kind,
        depth: resolved.depth,
        state: state === LeafState.value ? "value" : isNotApplicable ? "notApplicable" : "missing",
        absence: node.kind === "indicator" && state !== LeafState.value ? absence : null,
        score,
        weightInParent: resolved.weightInParent,
        weightOfTotal: resolved.weightOfTotal,
        weightUsed: used,
        contribution,
        lost: score === null ? 0 : Math.max(0, used * (policy.scoreScale.max - score)),
        rule: node.kind === "indicator" ? node.rule : null,
        entries: node.kind === "indicator" ? sums.entries(index) : [],
      },
    ];
  });
}
