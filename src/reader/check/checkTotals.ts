import { placeAt, type AppraisalEvent, type RaterGroup, type TypedResult } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { IssueList } from "../report/issueList.ts";

interface Parts {
  readonly measures: readonly MeasureDraft[];
  readonly typed: readonly TypedResult[];
  /** Share of the total by indicator id. */
  readonly globalOf: ReadonlyMap<string, number>;
  /** The same by row, where weights differ by role; null where they do not. */
  readonly sharesOf: ((row: number) => ReadonlyMap<string, number>) | null;
  readonly preweighted: ReadonlySet<string>;
  readonly raterWeights: ReadonlyMap<RaterGroup, number>;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The sheet gives the weights; equal shares that were only assumed prove nothing about a total. */
  readonly areWeightsKnown: boolean;
  /** Bonus and deduction points by person, added to the sum. */
  readonly events: readonly AppraisalEvent[];
}

/** A way in which the sheet may combine its raters: shares by group. */
type RaterMix = ReadonlyMap<RaterGroup, number>;

/**
 * Compares the totals that stand in the sheet with recomputed ones. Sheets rarely say how raters combine, so the
 * usual ways are tried and the one that most totals follow is taken; totals that do not follow it are doubts.
 */
export function checkTotals(parts: Parts, issues: IssueList): void {
  const groups = [
    ...new Set(
      parts.measures.flatMap(({ raterGroup, kind }) =>
        kind === "rating" && raterGroup !== null ? [raterGroup] : [],
      ),
    ),
  ];
  for (const result of parts.typed) {
    if (result.kind !== "total" || result.nodeId !== null) continue;
    const own = parts.measures.filter(
      ({ kind, periodId }) => kind === "rating" && periodId === result.periodId,
    );
    if (own.length < 2) continue;
    const tries = mixesOf(groups, parts.raterWeights).flatMap((mix) =>
      (parts.events.length === 0 ? [0] : [0, 1]).map((withAdjustments) =>
        recompute(own, result, mix, withAdjustments === 1, parts),
      ),
    );
    const best = tries.reduce((most, other) => (other.agreeing > most.agreeing ? other : most));
    const isProved = best.agreeing >= 2 && best.agreeing >= best.compared * 0.5;
    if (best.compared === 0 || (!isProved && !(parts.areWeightsKnown && groups.length <= 1))) continue;
    best.differences.forEach(({ row, typed, computed }) => {
      const person = parts.people[row];
      issues.add(
        {
          code: "total_differs",
          at: placeAt(result.places, row),
          name: person?.name ?? "",
          typed,
          computed: Number(computed.toPrecision(12)),
          difference: Number((typed - computed).toPrecision(6)),
        },
        person === undefined ? [] : [person.id],
      );
    });
  }
}

function mixesOf(groups: readonly RaterGroup[], known: ReadonlyMap<RaterGroup, number>): readonly RaterMix[] {
  if (known.size > 0) return [known];
  const equal = new Map(groups.map((group) => [group, 1]));
  const alone = groups.map((group): RaterMix => new Map([[group, 1]]));
  const pairs =
    groups.includes("self") && groups.includes("superior")
      ? [0.1, 0.2, 0.3, 0.4].map(
          (self): RaterMix =>
            new Map([
              ["self", self],
              ["superior", 1 - self],
            ]),
        )
      : [];
  return [equal, ...alone, ...pairs];
}

interface Comparison {
  readonly compared: number;
  readonly agreeing: number;
  readonly differences: readonly {
    readonly row: number;
    readonly typed: number;
    readonly computed: number;
  }[];
}

function recompute(
  own: readonly MeasureDraft[],
  result: TypedResult,
  mix: RaterMix,
  withAdjustments: boolean,
  parts: Parts,
): Comparison {
  const differences: { row: number; typed: number; computed: number }[] = [];
  const adjustments = new Map<number, number>();
  for (const { row, quantity, periodId } of parts.events)
    if (periodId === result.periodId) adjustments.set(row, (adjustments.get(row) ?? 0) + quantity);
  const sums = weightedSums(own, mix, parts, result.values.length);
  let [compared, agreeing] = [0, 0];
  result.values.forEach((typed, row) => {
    if (typeof typed !== "number") return;
    const sum = sums[row] ?? NaN;
    if (Number.isNaN(sum)) return;
    compared += 1;
    const computed = sum + (withAdjustments ? (adjustments.get(row) ?? 0) : 0);
    const tolerance = Number.isInteger(typed) ? 0.5 : 0.051;
    if (Math.abs(typed - computed) <= tolerance + 1e-9) agreeing += 1;
    else differences.push({ row, typed, computed });
  });
  return { compared, agreeing, differences };
}

/** Σ weight × score over a person's indicators; NaN where an entry is missing (the sheet's own treatment is unknown). */
function weightedSums(
  own: readonly MeasureDraft[],
  mix: RaterMix,
  { globalOf, sharesOf, preweighted }: Parts,
  size: number,
): Float64Array {
  const shareOf = ({ raterGroup }: MeasureDraft): number =>
    raterGroup === null || mix.size === 0 ? 1 : (mix.get(raterGroup) ?? 0);
  const shares = new Map<string, number>();
  for (const measure of own)
    shares.set(measure.indicatorId, (shares.get(measure.indicatorId) ?? 0) + shareOf(measure));
  const sums = new Float64Array(size).fill(NaN);
  const seen = new Uint8Array(size);
  for (const measure of own) {
    const share = shareOf(measure);
    if (share === 0) continue;
    const weight = preweighted.has(measure.indicatorId) ? 1 : (globalOf.get(measure.indicatorId) ?? 0);
    const factor = (weight * share) / (shares.get(measure.indicatorId) ?? 1);
    const { values, filled } = measure;
    for (let row = 0; row < size; row += 1) {
      if (filled[row] !== 1) continue;
      const own = sharesOf === null ? factor : factorOfRow(sharesOf(row), measure, share, shares);
      if (own === null) continue;
      sums[row] = (seen[row] === 1 ? (sums[row] ?? 0) : 0) + own * (values[row] ?? NaN);
      seen[row] = 1;
    }
  }
  return sums;
}

/** Null where the indicator does not count for the person's role. */
function factorOfRow(
  weights: ReadonlyMap<string, number>,
  { indicatorId }: MeasureDraft,
  share: number,
  shares: ReadonlyMap<string, number>,
): number | null {
  const weight = weights.get(indicatorId);
  return weight === undefined ? null : (weight * share) / (shares.get(indicatorId) ?? 1);
}
