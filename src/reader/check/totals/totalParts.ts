import type { AppraisalEvent, RaterGroup, TypedResult } from "../../../core/index.ts";
import type { MeasureDraft } from "../../join/buildMeasures.ts";
import type { NodeDraft } from "../../join/joinIndicators.ts";
import type { EntryWeights } from "./weightedRows.ts";

/** What totals are recomputed from, and what is known of how the sheet comes to them. */
export interface TotalParts extends EntryWeights {
  readonly nodes: readonly NodeDraft[];
  readonly measures: readonly MeasureDraft[];
  readonly typed: readonly TypedResult[];
  readonly raterWeights: ReadonlyMap<RaterGroup, number>;
  /** Share of a group's entries that the sheet leaves out at each end; 0 where it takes all. */
  readonly trimShare: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The sheet gives the weights; equal shares that were only assumed prove nothing about a total. */
  readonly areWeightsKnown: boolean;
  /** What all weights come to where that is not 1; null where they do. */
  readonly otherTotal: number | null;
  /** Bonus and deduction points by person, added to the sum. */
  readonly events: readonly AppraisalEvent[];
  /** They stand in the row of a person's entries, which may be short of them already; on a form they have their own. */
  readonly areEventsBeside: boolean;
  /** People whose post changed, by row: their totals follow their days. */
  readonly transferred: { readonly has: (row: number) => boolean };
}
