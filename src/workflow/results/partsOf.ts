import { nodeScores, type Explanation } from "../../core/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import { explainerOf } from "./explainerOf.ts";

/** One spoke of a radar: a part of the model, how she did there and how everybody did. */
export interface PersonPart {
  readonly nodeId: string;
  readonly name: string;
  /** Points on the score scale; null where she has no score there. */
  readonly score: number | null;
  /** Mean of all who have a score there; null where nobody has. */
  readonly mean: number | null;
}

/** Means of every node, worked out once per appraisal: 10,000 people are not to be scored anew for each one opened. */
const meansOf = new WeakMap<Appraisal["result"], ReadonlyMap<string, number>>();

/** The model's main parts for one person: its areas, or the parts of the only area there is. */
export function partsOf(appraisal: Appraisal, row: number): readonly PersonPart[] {
  const { result } = appraisal;
  const { nodes } = explainerOf(appraisal)(row);
  const means = meansOf.get(result) ?? nodeMeans(appraisal);
  meansOf.set(result, means);
  return mainNodes(nodes).map(({ nodeId, name, score }) => ({
    nodeId,
    name,
    score,
    mean: means.get(nodeId) ?? null,
  }));
}

function mainNodes(nodes: Explanation["nodes"]): Explanation["nodes"] {
  let main = nodes.filter(({ parentId }) => parentId === null);
  for (;;) {
    const [only] = main;
    const below = nodes.filter(({ parentId }) => parentId === only?.nodeId);
    if (main.length !== 1 || below.length === 0) return main;
    main = below;
  }
}

function nodeMeans({ policy, dataset }: Appraisal): ReadonlyMap<string, number> {
  const means = new Map<string, number>();
  for (const [nodeId, scores] of nodeScores(policy, dataset)) {
    const known = scores.filter((score) => !Number.isNaN(score));
    if (known.length > 0) means.set(nodeId, known.reduce((sum, score) => sum + score, 0) / known.length);
  }
  return means;
}
