import type { AppraisalPolicy, Dataset, IndicatorNode, ModelNode } from "../../core/index.ts";
import { adoptPeriods } from "./adoptPeriods.ts";
import { matchNodes } from "./matchNodes.ts";
import { takeEvents } from "./takeEvents.ts";
import { takeFacts } from "./takeFacts.ts";

/** A policy made ready for a sheet, and the sheet's data by the policy's ids. */
export interface AdoptedSheet {
  readonly policy: AppraisalPolicy;
  readonly dataset: Dataset;
}

/**
 * Lets a policy take from the sheet what it leaves open: the periods, the scales of entries, and raters' weights where
 * the policy's are only assumed and the sheet states its own. Nothing that the policy says is changed.
 */
export function adoptSheet(
  policy: AppraisalPolicy,
  proposed: AppraisalPolicy,
  dataset: Dataset,
): AdoptedSheet {
  const { nodes } = proposed.model;
  const known = takeFacts(policy, takeEvents(policy, dataset, nodes), nodes);
  const idOf = matchNodes(proposed.model.nodes, policy);
  const rename = (id: string): string => idOf.get(id) ?? id;
  const readLeaf = new Map<string, IndicatorNode>();
  for (const node of proposed.model.nodes) if (node.kind === "indicator") readLeaf.set(rename(node.id), node);
  const measured = new Set(
    policy.model.nodes.flatMap((node) =>
      node.kind === "indicator" && node.measuredBy === "actual" ? [node.id] : [],
    ),
  );
  const takesRaters =
    policy.assumed.includes("/raters/groups") && !proposed.assumed.includes("/raters/groups");
  return {
    policy: {
      ...policy,
      model: { ...policy.model, nodes: policy.model.nodes.map((node) => adoptNode(node, readLeaf)) },
      scales: [
        ...policy.scales,
        ...proposed.scales.filter(({ id }) => !policy.scales.some((scale) => scale.id === id)),
      ],
      raters: takesRaters && proposed.raters.groups.length > 0 ? proposed.raters : policy.raters,
      periods: adoptPeriods(policy.periods, proposed.periods.periods),
    },
    dataset: {
      ...known,
      measures: known.measures.map((measure) => {
        const indicatorId = rename(measure.indicatorId);
        // A sheet does not say that its figures are measured; the policy does.
        const isActual = measure.kind === "rating" && measured.has(indicatorId);
        return { ...measure, indicatorId, kind: isActual ? "actual" : measure.kind };
      }),
      typedResults: known.typedResults.map((typed) =>
        typed.nodeId === null ? typed : { ...typed, nodeId: rename(typed.nodeId) },
      ),
    },
  };
}

function adoptNode(node: ModelNode, readLeaf: ReadonlyMap<string, IndicatorNode>): ModelNode {
  if (node.kind === "area" || node.measuredBy === "actual") return node;
  const read = readLeaf.get(node.id);
  return read === undefined || node.scaleId !== null ? node : { ...node, scaleId: read.scaleId };
}
