import type { DistributionGroup, RankScope } from "../../core/index.ts";
import type { Appraisal } from "../check/appraisal.ts";

/** One grade of a quota group as it stands after people had their say. */
export interface QuotaLine {
  readonly grade: string;
  /** Wanted share, 0..1. */
  readonly share: number;
  readonly seats: number;
  readonly people: number;
}

/** Grades against seats in one group. */
export interface QuotaGroup {
  readonly scope: RankScope;
  /** Values of the group; empty for all. */
  readonly names: readonly (string | null)[];
  readonly size: number;
  readonly status: DistributionGroup["status"];
  readonly lines: readonly QuotaLine[];
  /** A grade above the lowest has more people than seats. */
  readonly isExceeded: boolean;
}

/** The forced distribution rechecked with the grades of record: calibrated people count where they stand now. */
export function quotaOf({ result, dataset }: Pick<Appraisal, "result" | "dataset">): readonly QuotaGroup[] {
  return result.distribution.map((group) => {
    const excluded = new Set(group.excluded.map(({ row }) => row));
    const isIn = memberOf(group, dataset);
    const moved = result.overrides.filter(({ row }) => isIn(row) && !excluded.has(row));
    const lines = group.grades.map(({ grade, share, seats, after }): QuotaLine => {
      const gone = moved.filter(({ from }) => from === grade).length;
      const come = moved.filter(({ to }) => to === grade).length;
      return { grade, share, seats, people: after - gone + come };
    });
    const { scope, names, size, status } = group;
    const isExceeded = lines.slice(0, -1).some(({ people, seats }) => people > seats);
    return { scope, names, size, status, lines, isExceeded };
  });
}

function memberOf(
  { scope, names }: DistributionGroup,
  { employees }: Appraisal["dataset"],
): (row: number) => boolean {
  if (scope === "all") return () => true;
  const { departments, roles, levels } = employees;
  const values = scope === "department" ? departments : scope === "role" ? roles : levels;
  return (row) => names.includes(values[row] ?? null);
}
