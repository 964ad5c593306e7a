import { isAtLeast } from "../numbers/isAtLeast.ts";
import type { DistributionPolicy } from "../policy/rankingPolicy.ts";
import type { DistributionGroup, GradeSeats, TieAtCut } from "../result/distributionGroup.ts";
import { allocateSeats } from "./allocateSeats.ts";
import type { GradeShares } from "./gradeShares.ts";
import { placeByCeiling } from "./placeByCeiling.ts";
import { placePeople } from "./placePeople.ts";
import type { QuotaGroup } from "./quotaGroups.ts";

/** Grades before the distribution, as codes by row. */
export interface GradesBefore {
  /** From the score, vetoes applied. */
  readonly capped: Uint8Array;
  /** The best grade a veto leaves a person; 0 where none limits it. */
  readonly bestAllowed: (row: number) => number;
}

/**
 * Applies the forced distribution to one group: seats by largest remainder, people by rank, and what came of it.
 *
 * @param out - Grade codes by row; written for the group's people where the distribution applies.
 */
export function distributeGrades(
  policy: DistributionPolicy,
  { shares, floorGates }: GradeShares,
  group: QuotaGroup,
  before: GradesBefore,
  out: Uint8Array,
): DistributionGroup {
  const { rows, scores } = group.people;
  const seats = allocateSeats(
    rows.length,
    shares.map(({ share }) => share),
    policy.equalFractions,
  );
  const isTooSmall = rows.length < policy.minimumGroupSize;
  const mayTake = (row: number, index: number): boolean => {
    const code = shares[index]?.code ?? 0;
    const isBelowGate = floorGates.some(
      (gate) => code <= gate.code && !isAtLeast(scores[row] ?? 0, gate.minScore),
    );
    return !isBelowGate && code >= before.bestAllowed(row);
  };
  let ties: readonly TieAtCut[] = [];
  if (!isTooSmall && shares.length > 0) {
    if (policy.mode === "hard") {
      const placed = placePeople(group.people, seats, policy.tiePolicy, mayTake);
      ties = placed.ties.map((tie) => ({ ...tie, grade: shares[tie.grade]?.grade ?? "" }));
      const codes = Uint8Array.from(shares, ({ code }) => code);
      for (let position = 0; position < rows.length; position += 1) {
        out[rows[position] ?? 0] = codes[placed.grades[position] ?? 0] ?? 0;
      }
    } else if (policy.mode === "ceiling") {
      const byScore = Uint8Array.from(rows, (row) => nearestShare(shares, before.capped[row] ?? 0));
      placeByCeiling(group.people, byScore, seats).forEach((index, position) => {
        const row = rows[position] ?? 0;
        if (index !== byScore[position]) out[row] = shares[index]?.code ?? 0;
      });
    }
  }
  const peopleBefore = countCodes(rows, before.capped);
  const peopleAfter = countCodes(rows, out);
  return {
    scope: policy.group,
    names: group.names,
    size: rows.length,
    status: isTooSmall ? "advice" : policy.mode === "soft" ? "reported" : "applied",
    grades: shares.map(({ grade, share, code }, index): GradeSeats => ({
      grade,
      share,
      exact: rows.length * share,
      seats: seats[index] ?? 0,
      before: peopleBefore[code] ?? 0,
      after: peopleAfter[code] ?? 0,
    })),
    ties,
    excluded: group.excluded,
  };
}

/** How many of the rows have each grade code. */
function countCodes(rows: Int32Array, codes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const row of rows) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** The share a grade belongs to: its own, or the next lower one that has a share. */
function nearestShare(shares: readonly { readonly code: number }[], code: number): number {
  const index = shares.findIndex((share) => share.code >= code);
  return index === -1 ? shares.length - 1 : index;
}
