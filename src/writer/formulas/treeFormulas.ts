import type { MissingPolicy } from "../../core/index.ts";
import type { ScoreTree, TreeNode } from "../model/scoreTree.ts";
import { textLiteral } from "./reference.ts";

/** References that the formulas of one row of scores use; positions count from the left. */
export interface TreeRefs {
  /** Scores of neighbouring leaves. */
  readonly leaves: (first: number, last: number) => string;
  readonly leafWeights: (first: number, last: number) => string;
  readonly areaWeight: (area: number) => string;
  /** Shares of the total of neighbouring leaves. */
  readonly globalWeights: (first: number, last: number) => string;
}

/** What a cell says where an entry is declared not applicable, and how absent entries count. */
export interface AbsenceRule {
  readonly missing: MissingPolicy;
  readonly notApplicable: MissingPolicy;
  readonly notApplicableText: string;
  /** What a leaf says whose absent raters stop the total; null where no leaf says so. */
  readonly blockedText: string | null;
}

/** Formulas (without "=") of one row: areas in the order of the tree, the weight that counted, and the total. */
export interface TreeFormulas {
  readonly areas: readonly string[];
  /** Share of the root's weights below which something was scored, 0..1. */
  readonly counted: string;
  readonly total: string;
}

/**
 * The weighted sum as built-in formulas over one row of leaf scores. Absent leaves are empty ("") or the text for
 * "not applicable"; neither is ever zero. Null where the two absence rules cannot be said in one formula.
 */
export function treeFormulas(
  tree: ScoreTree,
  refs: TreeRefs,
  absence: AbsenceRule,
  whole: number,
): TreeFormulas | null {
  const isGlobal = [absence.missing, absence.notApplicable].map((policy) => policy === "renormaliseGlobal");
  const last = tree.leaves.length - 1;
  const factor = whole === 1 ? "" : `*${String(whole)}`;
  const guard = guarded(tree, refs, absence);
  if (isGlobal.every(Boolean)) {
    const ratio = (first: number, end: number): string =>
      `SUMPRODUCT(${refs.globalWeights(first, end)},${refs.leaves(first, end)})/SUMPRODUCT(${refs.globalWeights(first, end)},--ISNUMBER(${refs.leaves(first, end)}))`;
    const all = refs.globalWeights(0, last);
    return {
      areas: tree.areas.map(({ leaves: [first, end] }) => `IFERROR(${ratio(first, end)},"")`),
      counted: `SUMPRODUCT(${all},--ISNUMBER(${refs.leaves(0, last)}))/SUM(${all})`,
      total: `IFERROR(${ratio(0, last)}${factor},"")`,
    };
  }
  if (isGlobal.some(Boolean)) return null;
  const parts = nodeParts(tree, refs, absence);
  const root = parts(tree.roots);
  const everything = parts(tree.roots, true);
  return {
    areas: tree.areas.map(({ children }) => {
      const { points, weight } = parts(children);
      return `IFERROR((${points})/(${weight}),"")`;
    }),
    counted: `(${root.weight})/(${everything.weight})`,
    total: guard(`IFERROR((${root.points})/(${root.weight})${factor},"")`),
  };
}

interface NodeParts {
  /** Sum of weight × points. */
  readonly points: string;
  /** Sum of the weights that count. */
  readonly weight: string;
}

/** Sums over the children of one parent; neighbouring leaves make one SUMPRODUCT. */
function nodeParts(
  tree: ScoreTree,
  refs: TreeRefs,
  absence: AbsenceRule,
): (children: readonly TreeNode[], countsAll?: boolean) => NodeParts {
  const areaOf = new Map(tree.areas.map((area, position) => [area.node.id, position]));
  const present = presence(absence);
  const parts = (children: readonly TreeNode[], countsAll = false): NodeParts => {
    const points: string[] = [];
    const weight: string[] = [];
    for (const group of runsOfLeaves(children)) {
      const [first] = group;
      if (first === undefined) continue;
      if (first.children.length === 0) {
        const from = first.leaves[0];
        const to = group.at(-1)?.leaves[1] ?? from;
        const weights = refs.leafWeights(from, to);
        points.push(`SUMPRODUCT(${weights},${refs.leaves(from, to)})`);
        weight.push(countsAll ? `SUM(${weights})` : present(weights, refs.leaves(from, to)));
        continue;
      }
      const own = refs.areaWeight(areaOf.get(first.node.id) ?? 0);
      const below = parts(first.children);
      points.push(`${own}*IFERROR((${below.points})/(${below.weight}),0)`);
      weight.push(countsAll ? own : `${own}*((${below.weight})>0)`);
    }
    return { points: points.join("+"), weight: weight.join("+") };
  };
  return parts;
}

/** Leaves side by side as one group, every area as a group of its own. */
function runsOfLeaves(children: readonly TreeNode[]): readonly (readonly TreeNode[])[] {
  const runs: TreeNode[][] = [];
  for (const child of children) {
    const last = runs.at(-1);
    const joins = child.children.length === 0 && last !== undefined && last[0]?.children.length === 0;
    if (joins) last.push(child);
    else runs.push([child]);
  }
  return runs;
}

/** Sum of the weights of leaves that count. */
function presence({
  missing,
  notApplicable,
  notApplicableText,
}: AbsenceRule): (weights: string, leaves: string) => string {
  if (missing === "zero" && notApplicable === "zero") return (weights) => `SUM(${weights})`;
  if (missing === "zero")
    return (weights, leaves) => `SUMPRODUCT(${weights},--(${leaves}<>${textLiteral(notApplicableText)}))`;
  if (notApplicable === "zero") return (weights, leaves) => `SUMPRODUCT(${weights},--(${leaves}<>""))`;
  return (weights, leaves) => `SUMPRODUCT(${weights},--ISNUMBER(${leaves}))`;
}

/** Nothing entered gives no total; neither does an absent entry under a rule that blocks. */
function guarded(tree: ScoreTree, refs: TreeRefs, absence: AbsenceRule): (formula: string) => string {
  const last = tree.leaves.length - 1;
  const all = refs.leaves(0, last);
  const weights = refs.globalWeights(0, last);
  const conditions: string[] = [];
  if (absence.missing === "zero" || absence.notApplicable === "zero") conditions.push(`COUNT(${all})=0`);
  const stops = (text: string) => `SUMPRODUCT((${weights}>0)*(${all}=${textLiteral(text)}))>0`;
  if (absence.missing === "block") conditions.push(stops(""));
  if (absence.notApplicable === "block") conditions.push(stops(absence.notApplicableText));
  if (absence.blockedText !== null) conditions.push(stops(absence.blockedText));
  if (conditions.length === 0) return (formula) => formula;
  const test = conditions.length === 1 ? conditions.join() : `OR(${conditions.join(",")})`;
  return (formula) => `IF(${test},"",${formula})`;
}
