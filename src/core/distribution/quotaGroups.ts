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
  const collected = names.map(() => emptyGroup());
  const lastRun = new Int32Array(names.length).fill(-1);
  const lastScoreRun = new Int32Array(names.length).fill(-1);
  let run = 0;
  let scoreRun = 0;
  rank.order.forEach((row, position) => {
    if (rank.isTied[position] === 0) run += 1;
    if (rank.isSameScore[position] === 0) scoreRun += 1;
    const index = target[groups.groupOf === null ? 0 : (groups.groupOf[row] ?? 0)] ?? 0;
    const group = collected[index];
    if (group === undefined) return;
    const reason = exclusionOf(row);
    if (reason !== null) {
      group.excluded.push({ row, reason });
      return;
    }
    group.rows.push(row);
    group.isTied.push(lastRun[index] === run ? 1 : 0);
    group.isSameScore.push(lastScoreRun[index] === scoreRun ? 1 : 0);
    lastRun[index] = run;
    lastScoreRun[index] = scoreRun;
  });
  return collected.map(({ rows, isTied, isSameScore, excluded }, index) => ({
    names: groups.groupOf === null ? [] : (names[index] ?? []),
    people: {
      rows: Int32Array.from(rows),
      isTied: Uint8Array.from(isTied),
      isSameScore: Uint8Array.from(isSameScore),
      scores,
    },
    excluded,
  }));
}

const emptyGroup = (): {
  readonly rows: number[];
  readonly isTied: number[];
  readonly isSameScore: number[];
  readonly excluded: { row: number; reason: string }[];
} => ({ rows: [], isTied: [], isSameScore: [], excluded: [] });
