import { limitTotal } from "../adjustments/limitTotal.ts";
import type { LeafReading } from "../data/leafReader.ts";
import { LeafState } from "../data/leafReader.ts";
import { ResultFlag } from "../result/resultFlag.ts";
import { addWeighted } from "./addWeighted.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";

/** The plain weighted sums of one chunk of rows in one period. */
export interface ChunkSums {
  /** Totals by row of the chunk; meaningful where `irregular` is 0. */
  readonly totals: Float64Array;
  /** Contribution by area (in the order of `tree.areas`), then by row of the chunk. */
  readonly areas: readonly Float64Array[];
  /** 1 where the row needs the reference computation. */
  readonly irregular: Uint8Array;
}

/** Computes the plain sums of rows [from, from + count) in one period; the same arrays come back every time. */
export type ScoreColumn = (period: number, from: number, count: number, flags: Uint16Array) => ChunkSums;

/**
 * Prepares the fast path: leaf columns times weights, summed into their parents, a chunk of rows at a time so that
 * the sums stay in the processor's cache. It knows nothing of absence: whoever has a gap is marked.
 */
export function columnScorer(plan: AppraisalPlan, chunkSize: number): ScoreColumn {
  const { tree, roles, roleOf, readers } = plan;
  const { size, parents, areas } = tree;
  const sums = Array.from({ length: size + 1 }, (_, slot) =>
    slot === size || tree.isLeaf[slot] === 0 ? new Float64Array(chunkSize) : null,
  );
  const sumsOf = (slot: number): Float64Array => {
    const column = sums[slot];
    if (column == null) throw new RangeError(`Node ${String(slot)} is a leaf and has no sums`);
    return column;
  };
  const weights = Array.from({ length: size }, (_, node) =>
    Float64Array.from(roles, (_role, role) => tree.ofTotal[role * size + node] ?? 0),
  );
  const isPlain = Uint8Array.from(roles, (_role, role) => (isPlainRole(plan, role) ? 1 : 0));
  const irregular = new Uint8Array(chunkSize);
  const reading: LeafReading = { state: LeafState.value, isRaterGroupAbsent: false };
  const chunk: ChunkSums = { totals: sumsOf(size), areas: Array.from(areas, sumsOf), irregular };

  return (period, from, count, flags) => {
    for (const column of sums) column?.fill(0);
    for (let index = 0; index < count; index += 1) {
      irregular[index] = isPlain[roleOf[from + index] ?? -1] === 1 ? 0 : 1;
    }
    for (let node = 0; node < size; node += 1) {
      const reader = readers[period]?.[node];
      const weight = weights[node];
      if (reader == null || weight === undefined) continue;
      const parent = sumsOf(parents[node] ?? size);
      if (reader.direct !== null) {
        addWeighted(reader.direct, from, count, weight, roleOf, parent, irregular);
        continue;
      }
      for (let index = 0; index < count; index += 1) {
        const role = roleOf[from + index] ?? -1;
        if ((weight[role] ?? 0) === 0) continue;
        const leaf = reader.read(from + index, role, reading);
        if (Number.isNaN(leaf)) irregular[index] = 1;
        else parent[index] = (parent[index] ?? 0) + (weight[role] ?? 0) * leaf;
        if (reading.isRaterGroupAbsent) {
          flags[from + index] = (flags[from + index] ?? 0) | ResultFlag.raterGroupAbsent;
        }
      }
    }
    rollUp(count);
    return chunk;
  };

  /** Areas into their parents, the last first; at the end the limits of the total. */
  function rollUp(count: number): void {
    for (let position = areas.length - 1; position >= 0; position -= 1) {
      const area = areas[position] ?? 0;
      const own = sumsOf(area);
      const parent = sumsOf(parents[area] ?? size);
      for (let index = 0; index < count; index += 1) parent[index] = (parent[index] ?? 0) + (own[index] ?? 0);
    }
    const limits = plan.policy.adjustments;
    if (limits.totalMin === null && limits.totalMax === null) return;
    const totals = sumsOf(size);
    for (let index = 0; index < count; index += 1) totals[index] = limitTotal(limits, totals[index] ?? 0);
  }
}

/** Do the leaves' shares make up the whole? They do not where an area has no leaves or leaves without weight. */
function isPlainRole({ tree, whole }: AppraisalPlan, role: number): boolean {
  let sum = 0;
  for (let node = 0; node < tree.size; node += 1) {
    if (tree.isLeaf[node] === 1) sum += tree.ofTotal[role * tree.size + node] ?? 0;
  }
  return Math.abs(sum - whole) <= 1e-12;
}
