import { placeAt, type RaterGroup } from "../../core/index.ts";
import type { RaterMix } from "../check/totals/raterMixes.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { FoundWeight } from "../layout/tableReading.ts";
import type { IssueList } from "../report/issueList.ts";
import type { RaterTrim } from "./trimOfRaters.ts";

/** How raters become one score. */
export interface SettledRaters {
  /** By group; empty where all groups weigh the same. */
  readonly weights: ReadonlyMap<RaterGroup, FoundWeight>;
  /** That they weigh the same, or as the totals come out, is nothing that the sheet says. */
  readonly areAssumed: boolean;
  /** Null where no entries are left out. */
  readonly trim: RaterTrim | null;
}

/**
 * Settles how groups of raters weigh: as the sheet says, else as its own totals show, else alike. Whatever it does not
 * say is told.
 *
 * @param stated - Weights from headings, formulas and notes.
 * @param mix - How the sheet's totals combine the groups; null where they do not show it.
 */
export function settleRaters(
  measures: readonly MeasureDraft[],
  stated: ReadonlyMap<RaterGroup, FoundWeight>,
  mix: RaterMix | null,
  trim: RaterTrim | null,
  issues: IssueList,
): SettledRaters {
  if (trim !== null) issues.add({ code: "raters_trimmed", at: trim.at, typed: trim.typed });
  const places = new Map<RaterGroup, string | null>();
  for (const { kind, raterGroup, values, places: own } of measures) {
    if (kind !== "rating" || raterGroup === null || places.has(raterGroup)) continue;
    const row = values.findIndex((value) => !Number.isNaN(value));
    if (row !== -1) places.set(raterGroup, placeAt(own, row));
  }
  const raterGroups = [...places.keys()];
  const areStated = raterGroups.some((group) => stated.has(group));
  if (raterGroups.length < 2 || areStated) return { weights: stated, areAssumed: false, trim };
  const [, at = null] = [...places.values()];
  const whole = raterGroups.reduce((sum, group) => sum + (mix?.get(group) ?? 0), 0);
  const shares = raterGroups.map((group) => (mix === null ? 0 : (mix.get(group) ?? 0) / whole));
  if (mix === null) {
    issues.add({ code: "rater_weights_assumed", at, raterGroups });
    return { weights: stated, areAssumed: true, trim };
  }
  // The totals show that all weigh the same: nothing is assumed.
  if (new Set(shares).size === 1) return { weights: stated, areAssumed: false, trim };
  const percents = shares.map((share) => Number((share * 100).toFixed(1)));
  issues.add({ code: "rater_weights_inferred", at, raterGroups, percents });
  const weights = raterGroups.map((group, index): [RaterGroup, FoundWeight] => {
    const typed = `${String(percents[index])}%`;
    return [group, { share: shares[index] ?? 0, typed, at: at ?? "", source: "formula", isPoints: false }];
  });
  return { weights: new Map(weights), areAssumed: true, trim };
}
