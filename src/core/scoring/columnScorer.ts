import { limitTotal } from "../adjustments/limitTotal.ts";
import { absentState } from "../data/absentState.ts";
import type { LeafReading } from "../data/leafReader.ts";
import { LeafState } from "../data/leafReader.ts";
import { ResultFlag } from "../result/resultFlag.ts";
import { addWeighted } from "./addWeighted.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";

/** What the columns alone say about a row of a chunk. */
export const RowMark = {
  /** All entries are there. */
  plain: 0,
  /** Entries are missing or do not apply; their weight went to their siblings. */
  gap: 1,
  /** Needs the reference computation. */
  special: 2,
} as const;

/** The weighted sums of one chunk of rows in one period. */
export interface ChunkSums {
  /** Totals by row of the chunk; NaN where everything is absent; meaningless where the mark is `special`. */
  readonly totals: Float64Array;
  /** What each area (in the order of `tree.areas`) brought to the total, then by row of the chunk. */
  readonly brought: readonly Float64Array[];
  /** The share of the total that each area had. */
  readonly used: readonly Float64Array[];
  /** `RowMark` by row of the chunk. */
  readonly marks: Uint8Array;
}

/**
 * Computes the sums of rows [from, from + count) in one period; the same arrays come back every time.
 *
 * @param flags - `ResultFlag` bits by row; those of absent entries are added.
 * @param missing - At row of the chunk × nodes + node; gets the period's bit where a leaf of a row marked `gap` is
 * missing.
 */
export type ScoreColumn = (
  period: number,
  from: number,
  count: number,
  flags: Uint16Array,
  missing: Uint16Array,
) => ChunkSums;

/** An area all of whose weight is gone, arithmetic noise apart. */
const nothing = 1e-12;

/**
 * Prepares the fast path: leaf columns times weights, summed into their parents, a chunk of rows at a time so that
 * the sums stay in the processor's cache. It knows one absence policy, the default: the weight of what is absent
 * goes to its siblings. Rows that need anything else are marked for the reference computation.
 */
export function columnScorer(plan: AppraisalPlan, chunkSize: number): ScoreColumn {
  const { tree, roles, roleOf, readers, whole } = plan;
  const { size, parents, areas } = tree;
  const { absence } = plan.policy;
  const sharesGaps = absence.missing === "renormalise" && absence.notApplicable === "renormalise";
  const areaSlots = [...areas, size];
  const column = (): Float64Array => new Float64Array(chunkSize);
  const sums = bySlot(size, areaSlots, column);
  const gone = bySlot(size, areaSlots, column);
  const weights = Array.from({ length: size }, (_, node) =>
    Float64Array.from(roles, (_role, role) => tree.ofTotal[role * size + node] ?? 0),
  );
  const isPlain = Uint8Array.from(roles, (_role, role) => (isPlainRole(plan, role) ? 1 : 0));
  const reading: LeafReading = { state: LeafState.value, isRaterGroupAbsent: false };
  const chunk: ChunkSums = {
    totals: sums(size),
    brought: Array.from(areas, sums),
    used: Array.from(areas, column),
    marks: new Uint8Array(chunkSize),
  };
  const { marks } = chunk;
  /** Rows of the chunk that are not plain, as many as `unevenCount`. */
  const uneven = new Int32Array(chunkSize);
  let unevenCount = 0;

  return (period, from, count, flags, missing) => {
    for (const slot of areaSlots) {
      sums(slot).fill(0);
      gone(slot).fill(0);
    }
    for (let index = 0; index < count; index += 1) {
      marks[index] = isPlain[roleOf[from + index] ?? -1] === 1 ? RowMark.plain : RowMark.special;
    }
    for (let node = 0; node < size; node += 1) addLeaf(node, period, from, count, flags, missing);
    unevenCount = 0;
    for (let index = 0; index < count; index += 1) {
      if (marks[index] === RowMark.plain) continue;
      uneven[unevenCount] = index;
      unevenCount += 1;
    }
    rollUp(from, count);
    shareOut(from, count);
    return chunk;
  };

  function addLeaf(
    node: number,
    period: number,
    from: number,
    count: number,
    flags: Uint16Array,
    missing: Uint16Array,
  ): void {
    const reader = readers[period]?.[node];
    const weight = weights[node];
    if (reader === null || reader === undefined || weight === undefined) return;
    const parent = parents[node] ?? size;
    const parentSums = sums(parent);
    const parentGone = gone(parent);
    const bit = 1 << period;
    const leave = (index: number, lost: number, state: LeafState): void => {
      const isMissing = state === LeafState.missing;
      const flag = isMissing ? ResultFlag.missingRenormalised : ResultFlag.notApplicableRenormalised;
      parentGone[index] = (parentGone[index] ?? 0) + lost;
      flags[from + index] = (flags[from + index] ?? 0) | flag;
      marks[index] = (marks[index] ?? 0) | RowMark.gap;
      if (isMissing) missing[index * size + node] = (missing[index * size + node] ?? 0) | bit;
    };
    if (reader.direct !== null) {
      const [measure] = reader.measures;
      addWeighted(reader.direct, from, count, weight, roleOf, parentSums, (index, entry, lost) => {
        if (!sharesGaps || !Number.isNaN(entry) || measure === undefined) marks[index] = RowMark.special;
        else leave(index, lost, absentState(measure, from + index, reader.allowsNotApplicable));
      });
      return;
    }
    for (let index = 0; index < count; index += 1) {
      const role = roleOf[from + index] ?? -1;
      const own = weight[role] ?? 0;
      if (own === 0) continue;
      const points = reader.read(from + index, role, reading);
      if (!Number.isNaN(points)) parentSums[index] = (parentSums[index] ?? 0) + own * points;
      else if (!sharesGaps || reading.state === LeafState.blocked) marks[index] = RowMark.special;
      else leave(index, own, reading.state);
      if (reading.isRaterGroupAbsent) {
        flags[from + index] = (flags[from + index] ?? 0) | ResultFlag.raterGroupAbsent;
      }
    }
  }

  /** Areas into their parents, the last first. An area with gaps keeps its weight; an empty one gives it away. */
  function rollUp(from: number, count: number): void {
    for (let position = areas.length - 1; position >= 0; position -= 1) {
      const area = areas[position] ?? 0;
      const parent = parents[area] ?? size;
      const own = sums(area);
      const ownGone = gone(area);
      const parentGone = gone(parent);
      const ofRole = weights[area];
      for (let next = 0; next < unevenCount; next += 1) {
        const index = uneven[next] ?? 0;
        const lost = ownGone[index] ?? 0;
        if (lost === 0) continue;
        const full = ofRole?.[roleOf[from + index] ?? -1] ?? 0;
        const left = full - lost;
        if (left <= nothing) {
          own[index] = 0;
          parentGone[index] = (parentGone[index] ?? 0) + full;
        } else {
          own[index] = ((own[index] ?? 0) * full) / left;
        }
      }
      const parentSums = sums(parent);
      for (let index = 0; index < count; index += 1) {
        parentSums[index] = (parentSums[index] ?? 0) + (own[index] ?? 0);
      }
    }
    finishTotals(count);
  }

  function finishTotals(count: number): void {
    const limits = plan.policy.adjustments;
    const totals = sums(size);
    const lost = gone(size);
    for (let next = 0; next < unevenCount; next += 1) {
      const index = uneven[next] ?? 0;
      const left = whole - (lost[index] ?? 0);
      if (left === whole) continue;
      totals[index] = left <= nothing ? Number.NaN : ((totals[index] ?? 0) * whole) / left;
    }
    if (limits.totalMin === null && limits.totalMax === null) return;
    for (let index = 0; index < count; index += 1) {
      const total = totals[index] ?? Number.NaN;
      if (!Number.isNaN(total)) totals[index] = limitTotal(limits, total);
    }
  }

  /** From the root down: what each area brought to the total, and the share it had. */
  function shareOut(from: number, count: number): void {
    for (let position = 0; position < areas.length; position += 1) {
      const area = areas[position] ?? 0;
      const parent = parents[area] ?? size;
      const ownGone = gone(area);
      const parentGone = gone(parent);
      const above = parent === size ? null : (chunk.used[areas.indexOf(parent)] ?? null);
      const brought = sums(area);
      const used = chunk.used[position];
      const ofRole = weights[area];
      if (used === undefined || ofRole === undefined) continue;
      if (ofRole.length === 1) used.fill(ofRole[0] ?? 0);
      else
        for (let index = 0; index < count; index += 1) used[index] = ofRole[roleOf[from + index] ?? -1] ?? 0;
      for (let next = 0; next < unevenCount; next += 1) {
        const index = uneven[next] ?? 0;
        const role = roleOf[from + index] ?? -1;
        const full = ofRole[role] ?? 0;
        const parentFull = parent === size ? whole : (weights[parent]?.[role] ?? 0);
        const parentLeft = parentFull - (parentGone[index] ?? 0);
        const isEmpty = full - (ownGone[index] ?? 0) <= nothing || parentLeft <= nothing;
        const aboveUsed = above === null ? whole : (above[index] ?? 0);
        const share = isEmpty ? 0 : (full * aboveUsed) / parentLeft;
        used[index] = share;
        brought[index] = share === 0 ? 0 : ((brought[index] ?? 0) * share) / full;
      }
    }
  }
}

/** One column for every area and the root, found by slot. */
function bySlot(
  size: number,
  slots: readonly number[],
  column: () => Float64Array,
): (slot: number) => Float64Array {
  const columns = new Array<Float64Array | undefined>(size + 1).fill(undefined);
  for (const slot of slots) columns[slot] = column();
  return (slot) => {
    const found = columns[slot];
    if (found === undefined) throw new RangeError(`Node ${String(slot)} is a leaf and has no sums`);
    return found;
  };
}

/** Do the leaves' shares make up the whole? They do not where an area has no leaves or leaves without weight. */
function isPlainRole({ tree, whole }: AppraisalPlan, role: number): boolean {
  let sum = 0;
  for (let node = 0; node < tree.size; node += 1) {
    if (tree.isLeaf[node] === 1) sum += tree.ofTotal[role * tree.size + node] ?? 0;
  }
  return Math.abs(sum - whole) <= nothing;
}
