import type { DistributionPolicy } from "../policy/rankingPolicy.ts";
import type { RowGroups } from "../ranking/groupRows.ts";
import type { RankOrder } from "../ranking/rankOrder.ts";
import type { ExclusionOf } from "./quotaExclusions.ts";
import type { PeopleInOrder } from "./placePeople.ts";

/** People who share one set of seats, and those of the group who are left out. */
export interface QuotaGroup {
  readonly names: readonly (string | null)[];
  readonly people: PeopleInOrder;
  readonly excluded: readonly { readonly row: number; readonly reason: string }[];
}

/** Splits the common rank order into quota groups; groups of a joint pool become one. */
export function quotaGroups(
  policy: DistributionPolicy,
  groups: RowGroups,
  rank: RankOrder,
  scores: Float64Array,
  exclusionOf: ExclusionOf,
): readonly QuotaGroup[] {
  const poolOf = groups.names.map((name) =>
    policy.jointPools.findIndex((pool) => name !== null && pool.includes(name)),
  );
  const indexOf = new Map<string, number>();
  const names: (string | null)[][] = [];
  const target = groups.names.map((name, group) => {
    const pool = poolOf[group] ?? -1;
    const key = pool === -1 ? `group ${String(group)}` : `pool ${String(pool)}`;
    const index = indexOf.get(key) ?? names.length;
    indexOf.set(key, index);
    (names[index] ??= []).push(name);
    return index;
  });
  const sizes = new Int32Array(names.length);
  const indexAt = new Int32Array(rank.order.length);
  for (let position = 0; position < rank.order.length; position += 1) {
    const group = groups.groupOf === null ? 0 : (groups.groupOf[rank.order[position] ?? 0] ?? 0);
    const index = target[group] ?? 0;
    indexAt[position] = index;
    sizes[index] = (sizes[index] ?? 0) + 1;
  }
  const collected = names.map((_, index) => emptyGroup(sizes[index] ?? 0));
  const lastRun = new Int32Array(names.length).fill(-1);
  const lastScoreRun = new Int32Array(names.length).fill(-1);
  let run = 0;
  let scoreRun = 0;
  for (let position = 0; position < rank.order.length; position += 1) {
    if (rank.isTied[position] === 0) run += 1;
    if (rank.isSameScore[position] === 0) scoreRun += 1;
    const index = indexAt[position] ?? 0;
    const group = collected[index];
    if (group === undefined) continue;
    const row = rank.order[position] ?? 0;
    const reason = exclusionOf(row);
    if (reason !== null) {
      group.excluded.push({ row, reason });
      continue;
    }
    group.rows[group.count] = row;
    group.isTied[group.count] = lastRun[index] === run ? 1 : 0;
    group.isSameScore[group.count] = lastScoreRun[index] === scoreRun ? 1 : 0;
    group.count += 1;
    lastRun[index] = run;
    lastScoreRun[index] = scoreRun;
  }
  return collected.map(({ rows, isTied, isSameScore, excluded, count }, index) => ({
    names: groups.groupOf === null ? [] : (names[index] ?? []),
    people: {
      rows: rows.subarray(0, count),
      isTied: isTied.subarray(0, count),
      isSameScore: isSameScore.subarray(0, count),
      scores,
    },
    excluded,
  }));
}

/** A quota group while it is being filled. */
interface FillingGroup {
  readonly rows: Int32Array;
  readonly isTied: Uint8Array;
  readonly isSameScore: Uint8Array;
  readonly excluded: { row: number; reason: string }[];
  count: number;
}

/** Room for as many people as the group can have. */
const emptyGroup = (size: number): FillingGroup => ({
  rows: new Int32Array(size),
  isTied: new Uint8Array(size),
  isSameScore: new Uint8Array(size),
  excluded: [],
  count: 0,
});
