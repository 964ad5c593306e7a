import type { Dataset } from "../dataset.ts";
import type { Issue } from "../issue.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { DiagnosticOptions } from "./diagnosticOptions.ts";
import { eachRating } from "./eachRating.ts";
import type { Moments } from "./moments.ts";
import { addToMoments, standardDeviation, startMoments } from "./moments.ts";

/** What is known of one rater, for a report of all raters. */
export interface RaterStatistics {
  /** The rater's id, or `group:superior` and the like where raters are not named. */
  readonly raterId: string;
  readonly entries: number;
  readonly people: number;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Mean distance to the mean of the other raters of the same person, indicator and period; null without others. */
  readonly differenceToOthers: number | null;
  /** People to whom the rater gave the same points on every indicator, of those with at least three. */
  readonly flatPeople: number;
}

interface Tally {
  readonly points: Moments;
  readonly differences: Moments;
  /** Lowest, highest and number of points by person and period. */
  readonly byPerson: Map<string, { low: number; high: number; count: number }>;
}

/** Fewer indicators than this say nothing about a flat line. */
const flatFrom = 3;

/**
 * Leniency, severity, flat lines (halo) and central tendency of raters. Raters are compared on the same people and
 * indicators only, so a rater of a strong team does not look lenient.
 */
export function diagnoseRaters(
  policy: AppraisalPolicy,
  dataset: Dataset,
  options: DiagnosticOptions,
): { readonly raters: readonly RaterStatistics[]; readonly issues: readonly Issue[] } {
  const cells = new Map<string, { sum: number; count: number }>();
  const keyOf = (row: number, indicatorId: string, periodId: string | null): string =>
    JSON.stringify([row, indicatorId, periodId]);
  eachRating(policy, dataset, (_raterId, row, { indicatorId, periodId }, points) => {
    const key = keyOf(row, indicatorId, periodId);
    const cell = cells.get(key) ?? { sum: 0, count: 0 };
    cells.set(key, { sum: cell.sum + points, count: cell.count + 1 });
  });
  const tallies = new Map<string, Tally>();
  eachRating(policy, dataset, (raterId, row, { indicatorId, periodId }, points) => {
    const tally = tallies.get(raterId) ?? startTally();
    tallies.set(raterId, tally);
    addToMoments(tally.points, points);
    const cell = cells.get(keyOf(row, indicatorId, periodId));
    if (cell !== undefined && cell.count > 1) {
      addToMoments(tally.differences, points - (cell.sum - points) / (cell.count - 1));
    }
    const person = JSON.stringify([row, periodId]);
    const seen = tally.byPerson.get(person) ?? { low: points, high: points, count: 0 };
    tally.byPerson.set(person, {
      low: Math.min(seen.low, points),
      high: Math.max(seen.high, points),
      count: seen.count + 1,
    });
  });
  const raters = [...tallies].map(([raterId, tally]) => statisticsOf(raterId, tally));
  return { raters, issues: raters.flatMap((rater) => judge(rater, raters, tallies, options)) };
}

const startTally = (): Tally => ({
  points: startMoments(),
  differences: startMoments(),
  byPerson: new Map(),
});

function statisticsOf(raterId: string, { points, differences, byPerson }: Tally): RaterStatistics {
  const lines = [...byPerson.values()].filter(({ count }) => count >= flatFrom);
  return {
    raterId,
    entries: points.count,
    people: byPerson.size,
    mean: points.mean,
    standardDeviation: standardDeviation(points),
    differenceToOthers: differences.count === 0 ? null : differences.mean,
    flatPeople: lines.filter(({ low, high }) => high - low < 1e-9).length,
  };
}

function judge(
  rater: RaterStatistics,
  all: readonly RaterStatistics[],
  tallies: ReadonlyMap<string, Tally>,
  options: DiagnosticOptions,
): readonly Issue[] {
  const { raterId, entries } = rater;
  if (entries < options.minimumCount) return [];
  const issues: Issue[] = [];
  const difference = rater.differenceToOthers ?? 0;
  if (Math.abs(difference) >= options.leniency) {
    const code = difference > 0 ? "rater_lenient" : "rater_severe";
    issues.push({ code, at: null, raterId, entries, difference });
  }
  const lines = [...(tallies.get(raterId)?.byPerson.values() ?? [])].filter(({ count }) => count >= flatFrom);
  const share = lines.length === 0 ? 0 : rater.flatPeople / lines.length;
  if (lines.length >= options.minimumCount && share >= options.flatShare) {
    issues.push({ code: "ratings_flat", at: null, raterId, people: rater.flatPeople, share });
  }
  const others = all.filter((other) => other !== rater && other.entries >= options.minimumCount);
  if (others.length > 0) {
    const mean = others.reduce((sum, other) => sum + other.standardDeviation, 0) / others.length;
    if (rater.standardDeviation < options.centralPart * mean) {
      const spread = { standardDeviation: rater.standardDeviation, othersStandardDeviation: mean };
      issues.push({ code: "ratings_central", at: null, raterId, entries, ...spread });
    }
  }
  return issues;
}
