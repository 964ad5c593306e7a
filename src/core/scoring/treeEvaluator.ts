import type { LeafReading } from "../data/leafReader.ts";
import { LeafState } from "../data/leafReader.ts";
import { ResultFlag } from "../result/resultFlag.ts";
import { absenceFlags } from "./absenceFlags.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";
import type { TreeScratch } from "./treeScratch.ts";

/** Points that stand in for a leaf's own in one period: a veto's zero, or a change that is tried out. */
export interface LeafOverride {
  readonly node: number;
  /** Index of the period; -1 for all. */
  readonly period: number;
  readonly points: number;
}

/** Scores one person's tree in one period as one role sees it. */
export type EvaluateTree = (
  row: number,
  period: number,
  role: number,
  overrides: readonly LeafOverride[],
  out: TreeScratch,
) => void;

/**
 * The reference computation of the weighted sum, with absent leaves. From the leaves up, each parent gathers from
 * its children three sums: weight × points, weight with points, and weight that counts. `renormalise` takes an
 * absent leaf out of all three, so its weight goes to its siblings. `renormaliseGlobal` keeps it in the weight that
 * counts, so that the parent itself weighs less and the whole tree takes over. From the root down follow the
 * shares that were used, and the contributions.
 */
export function treeEvaluator(plan: AppraisalPlan): EvaluateTree {
  const { size, parents, isLeaf, inParent } = plan.tree;
  const { absence } = plan.policy;
  const flagsOf = absenceFlags(absence);
  // One slot more for the root.
  const points = new Float64Array(size + 1);
  const present = new Float64Array(size + 1);
  const counted = new Float64Array(size + 1);
  const reading: LeafReading = { state: LeafState.value, isRaterGroupAbsent: false };

  function readLeaf(node: number, row: number, period: number, role: number): number {
    const reader = plan.readers[period]?.[node];
    if (reader === null || reader === undefined) throw new RangeError(`Node ${String(node)} has no reader`);
    return reader.read(row, role, reading);
  }

  /** Points of a leaf as they count: NaN where it is left out. Notes state and flags. */
  function leafPoints(
    node: number,
    row: number,
    period: number,
    role: number,
    overrides: readonly LeafOverride[],
    out: TreeScratch,
  ): number {
    if (overrides.length > 0) {
      const override = overrides.find(
        (candidate) => candidate.node === node && (candidate.period === period || candidate.period === -1),
      );
      if (override !== undefined) {
        out.states[node] = LeafState.value;
        out.entered += 1;
        return override.points;
      }
    }
    const own = readLeaf(node, row, period, role);
    out.states[node] = reading.state;
    if (reading.isRaterGroupAbsent) out.flags |= ResultFlag.raterGroupAbsent;
    if (reading.state === LeafState.value) {
      out.entered += 1;
      return own;
    }
    if (reading.state === LeafState.blocked) {
      out.entered += 1;
      out.isBlocked = true;
      return Number.NaN;
    }
    const isMissing = reading.state === LeafState.missing;
    out.flags |= isMissing ? flagsOf.missing : flagsOf.notApplicable;
    const policy = isMissing ? absence.missing : absence.notApplicable;
    if (policy === "block") out.isBlocked = true;
    return policy === "zero" ? 0 : Number.NaN;
  }

  const isGlobal = (state: number): boolean =>
    (state === LeafState.missing ? absence.missing : absence.notApplicable) === "renormaliseGlobal";

  function gather(node: number, weight: number, score: number, share: number): void {
    const parent = parents[node] ?? size;
    points[parent] = (points[parent] ?? 0) + weight * share * score;
    present[parent] = (present[parent] ?? 0) + weight * share;
  }

  function keepCounted(node: number, weight: number): void {
    const parent = parents[node] ?? size;
    counted[parent] = (counted[parent] ?? 0) + weight;
  }

  return (row, period, role, overrides, out) => {
    points.fill(0);
    present.fill(0);
    counted.fill(0);
    startAgain(out);
    const base = role * size;
    for (let node = size - 1; node >= 0; node -= 1) {
      const weight = inParent[base + node] ?? 0;
      out.scores[node] = Number.NaN;
      out.states[node] = LeafState.missing;
      if (isLeaf[node] === 1) {
        if (weight === 0) continue;
        const score = leafPoints(node, row, period, role, overrides, out);
        out.scores[node] = score;
        if (!Number.isNaN(score)) {
          gather(node, weight, score, 1);
          keepCounted(node, weight);
        } else if (isGlobal(out.states[node] ?? 0)) {
          keepCounted(node, weight);
        }
        continue;
      }
      const full = counted[node] ?? 0;
      const have = present[node] ?? 0;
      if (full === 0) continue;
      keepCounted(node, weight);
      if (have === 0) continue;
      const score = (points[node] ?? 0) / have;
      out.scores[node] = score;
      out.states[node] = LeafState.value;
      gather(node, weight, score, have / full);
    }
    const have = present[size] ?? 0;
    if (have > 0 && out.entered > 0 && !out.isBlocked) out.total = (plan.whole * (points[size] ?? 0)) / have;

    // From the root down: what share of the total each node had, and what it brought.
    for (let node = 0; node < size; node += 1) {
      const parent = parents[node] ?? size;
      const weight = inParent[base + node] ?? 0;
      const score = out.scores[node] ?? Number.NaN;
      const parentShare = parent === size ? plan.whole : (out.used[parent] ?? 0);
      const parentHave = present[parent] ?? 0;
      if (Number.isNaN(score) || parentHave === 0) {
        out.used[node] = 0;
        out.contributions[node] = 0;
        continue;
      }
      const full = counted[node] ?? 0;
      const share = isLeaf[node] === 1 || full === 0 ? 1 : (present[node] ?? 0) / full;
      out.used[node] = (parentShare * weight * share) / parentHave;
      out.contributions[node] = (out.used[node] ?? 0) * score;
    }
  };
}

function startAgain(out: TreeScratch): void {
  out.total = Number.NaN;
  out.entered = 0;
  out.isBlocked = false;
  out.flags = 0;
}
