import type { AppraisalEvent, RaterGroup } from "../../core/index.ts";
import type { SheetReading } from "../tableResult.ts";
import { checkTotals } from "../check/totals/checkTotals.ts";
import { periodMix } from "../check/totals/periodMix.ts";
import type { RulesInForce } from "../check/totals/resultsOfRows.ts";
import { reportUnfollowed } from "../check/totals/unfollowedTotals.ts";
import type { FoundWeight } from "../layout/tableReading.ts";
import { findRaterWeights } from "../policy/findRaterWeights.ts";
import { givesWeights } from "../policy/notes/givesWeights.ts";
import { numberedScale } from "../policy/notes/numberedScale.ts";
import { wordValues } from "../policy/notes/wordValues.ts";
import { pointEntries } from "../policy/pointEntries.ts";
import { ratedIndicators } from "../policy/ratedIndicators.ts";
import { reportDurations } from "../policy/reportDurations.ts";
import { reportMissingWeights, reportWeights } from "../policy/reportWeights.ts";
import { settlePeriodWeights, type SettledAggregation } from "../policy/settlePeriodWeights.ts";
import { settleRaters, type SettledRaters } from "../policy/settleRaters.ts";
import { settleScales, type SettledScales } from "../policy/settleScales.ts";
import { equalWeights, plainSum, settleWeights, type SettledWeights } from "../policy/settleWeights.ts";
import { sharesOfMarks } from "../policy/sharesOfMarks.ts";
import { trimOfRaters } from "../policy/trimOfRaters.ts";
import type { IssueList } from "../report/issueList.ts";
import { isNoNews } from "./isNoNews.ts";
import { joinEvents } from "./joinEvents.ts";
import type { JoinedEntries } from "./joinEntries.ts";

/** The rules that sheets go by, as far as points are concerned. */
export interface SettledRules {
  readonly weights: SettledWeights;
  /** The weights that stand on the sheet; that everything counts in full is the policy's way of adding. */
  readonly statedWeights: SettledWeights;
  readonly scales: SettledScales;
  readonly raters: SettledRaters;
  readonly aggregation: SettledAggregation;
  readonly events: readonly AppraisalEvent[];
  readonly leavesGapsOut: boolean;
  readonly inForce: RulesInForce;
}

/** Settles scales, weights, raters and periods, by what stands on the sheets and by what their totals show. */
export function settleRules(
  sheets: readonly SheetReading[],
  entries: JoinedEntries,
  issues: IssueList,
): SettledRules {
  const { readings, joined, indicators, periods, transfers, notes, roles, drafts, typedResults } = entries;
  const tables = sheets.flatMap(({ tables: own }) => own);
  const { nodes } = indicators;
  const { people } = joined;
  const typedWeights = settleWeights(nodes, roles !== null);
  const rated = ratedIndicators(nodes, drafts);
  const points = pointEntries(rated, roles === null ? typedResults : [], typedWeights);
  const found = settleScales(rated, people, points, wordValues(sheets, notes), numberedScale(notes), issues);
  const settled = points.isPlainSum ? plainSum(nodes) : sharesInForce(entries, typedWeights);
  const areUnstated = points.isPlainSum || settled.areMissing;
  if (areUnstated) reportMissingWeights(nodes, points.isPlainSum, issues);
  reportDurations(nodes, drafts, issues);
  const raterWeights = findRaterWeights(readings, notes);
  reportUnread(sheets, entries, raterWeights, issues);
  const typedEvents = joinEvents(readings, joined, periods.idOf, raterWeights);
  const trim = trimOfRaters(tables, notes, drafts);
  const counted = {
    nodes,
    measures: drafts,
    typed: typedResults,
    globalOf: settled.globalOf,
    sharesOf: roles?.sharesOf ?? null,
    preweighted: found.preweighted,
    topOf: (id: string) => topOf(found, id),
    trimShare: trim?.share ?? 0,
    people,
    otherTotal: settled.otherTotal,
    events: typedEvents,
    transferred: transfers,
  };
  const totals = checkTotals(
    {
      ...counted,
      raterWeights: sharesIn(raterWeights),
      areWeightsKnown: !settled.areMissing && drafts.length > 0,
      areEventsBeside: readings.some(
        ({ adjustments, subjects }) => adjustments.length > 0 && subjects.count > 1,
      ),
    },
    issues,
  );
  const { areAsTyped } = totals;
  // Points taken off that the entries are short of already ("扣分 | 得分") count once.
  const events = totals.events === "inEntries" ? [] : typedEvents;
  const raters = settleRaters(drafts, raterWeights, totals.mix, trim, issues);
  // Points that make up 70 or 120 count as they stand where the sheet's totals do so, else in proportion like weights.
  const areWhole = areAsTyped || isWholeOf(found.preweighted, settled.globalOf);
  const scales = areWhole ? found : { ...found, preweighted: new Set<string>() };
  const { preweighted } = scales;
  const inForce = { ...counted, preweighted, events, mix: sharesIn(raters.weights) };
  const periodIds = periods.periods.map(({ id }) => id);
  const yearMix = periodMix({ ...inForce, periodIds });
  const aggregation = settlePeriodWeights(tables, notes, periods, yearMix, issues);
  reportUnfollowed(inForce, { periodIds, aggregation: aggregation.aggregation }, totals.told, issues);
  if (roles === null) reportWeights(nodes, settled, areAsTyped, issues);
  const weights = areAsTyped || points.isPlainSum ? settled : { ...settled, otherTotal: null };
  const statedWeights = areUnstated ? typedWeights : weights;
  const { leaveGapsOut: leavesGapsOut } = totals;
  return { weights, statedWeights, scales, raters, aggregation, events, leavesGapsOut, inForce };
}

/** The shares as they stand or as full marks give them; equal ones where areas have none at all. */
function sharesInForce(
  { indicators, readings, roles }: JoinedEntries,
  typed: SettledWeights,
): SettledWeights {
  const { nodes } = indicators;
  const isEven = typed.areMissing && roles === null && nodes.some(({ kind }) => kind === "area");
  return sharesOfMarks(nodes, readings, typed) ?? (isEven ? equalWeights(nodes) : typed);
}

/** Says of which sheets no scores were read, and why, unless they are no news or gave weights. */
function reportUnread(
  sheets: readonly SheetReading[],
  { indicators, drafts }: JoinedEntries,
  raterWeights: ReadonlyMap<RaterGroup, FoundWeight>,
  issues: IssueList,
): void {
  const ofRaters = [...raterWeights.values()].map((weight) => ({ name: "", kind: "area", weight }) as const);
  const weighed = [...indicators.nodes, ...ofRaters];
  for (const sheet of sheets) {
    const { view, reason } = sheet;
    if (reason === null || reason === "own_sheet") continue;
    const isUsed = drafts.length > 0 && (isNoNews(sheet, sheets) || givesWeights(view, weighed, reason));
    if (!isUsed) issues.add({ code: "no_scores_found", at: null, sheet: view.grid.sheetName, reason });
  }
}

const sharesIn = (weights: ReadonlyMap<RaterGroup, FoundWeight>): ReadonlyMap<RaterGroup, number> =>
  new Map([...weights].map(([group, { share }]) => [group, share]));

/** What stands for 100 points on an indicator's scale: its highest value, where points above 100 do not count as they are. */
function topOf({ scales, scaleOf }: SettledScales, id: string): number {
  const scale = scales.find((one) => one.id === scaleOf.get(id));
  if (scale === undefined || scale.normalisation.kind === "identity") return 100;
  const { normalisation, max } = scale;
  return normalisation.kind === "proportional" ? (max * 100) / normalisation.full : max;
}

/** Are these points of a hundred, with what the others weigh? */
const isWholeOf = (points: ReadonlySet<string>, globalOf: ReadonlyMap<string, number>): boolean =>
  points.size === 0 || Math.abs([...globalOf.values()].reduce((sum, share) => sum + share, 0) - 1) <= 0.011;
