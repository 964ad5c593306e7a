import { placeAt } from "../../../core/index.ts";
import type { MeasureDraft } from "../../join/buildMeasures.ts";
import type { IssueList } from "../../report/issueList.ts";
import { compactText } from "../../text/compactText.ts";
import { findWordRole } from "../../words/findWordRole.ts";
import { isNearTotal } from "./nearTotal.ts";
import { reportNotFollowed } from "./reportNotFollowed.ts";
import { ratingsOf, resultsOfRows, type RowResult, type RulesInForce } from "./resultsOfRows.ts";
import { yearResults, type PeriodRules } from "./yearResults.ts";

/**
 * Tells of totals of the sheet that the results will not come to, and that no other doubt names: the rules proposed are
 * then not those of the sheet. People with a gap are told of by the gap; a total on another scale (of 5, a sum of
 * hundreds) is no difference.
 *
 * @param told - Cells of totals that are doubted already.
 */
export function reportUnfollowed(
  rules: RulesInForce,
  periods: PeriodRules,
  told: ReadonlySet<string>,
  issues: IssueList,
): void {
  const rated = new Set(rules.measures.map(({ periodId }) => periodId));
  // "季度平均" beside the months is the mean of the whole.
  const isMean = (nodeId: string, periodId: string | null): boolean =>
    !rated.has(periodId) && findWordRole(compactText(nodeId))?.role === "average";
  const results = rules.typed
    .filter(({ kind, nodeId, periodId }) => kind === "total" && (nodeId === null || isMean(nodeId, periodId)))
    .map((result) => {
      if (rated.has(result.periodId)) {
        const pairs = resultsOfRows(result, (value) => typeof value === "number", rules);
        return { pairs, differing: differencesOf(pairs, ratingsOf(result.periodId, rules), rules) };
      }
      const pairs = yearResults(result, rules, periods);
      const ratings = ratingsOf(periods.periodIds[0] ?? null, rules);
      // Their mean, or their sum.
      return { pairs, differing: differencesOf(pairs, ratings, rules, [1, periods.periodIds.length]) };
    });
  const differing = results
    .flatMap(({ differing: own }) => own)
    .filter(({ places, row }) => !told.has(placeAt(places, row) ?? ""));
  const compared = results.reduce((sum, { pairs }) => sum + pairs.length, 0);
  reportNotFollowed(compared, differing, rules.people, issues);
}

function differencesOf(
  pairs: readonly RowResult<number>[],
  ratings: readonly MeasureDraft[],
  rules: RulesInForce,
  times: readonly number[] = [1],
): readonly RowResult<number>[] {
  // The numbers of rows, in a column without a heading, are nobody's total.
  const [first] = pairs;
  const areRowNumbers = pairs.every(({ typed }, index) => typed === (first?.typed ?? 0) + index);
  if (pairs.length >= 3 && areRowNumbers) return [];
  const factors = factorsOf(ratings, pairs, rules);
  const tried = times
    .flatMap((one) => factors.map((factor) => one * factor))
    .map((factor) => pairs.filter(({ typed, computed }) => !isNearTotal(computed * factor, typed)));
  const [fewest = []] = tried.sort((left, right) => left.length - right.length);
  return fewest;
}

/** On which scales may the totals stand, against points of 100? */
function factorsOf(
  own: readonly MeasureDraft[],
  pairs: readonly RowResult<number>[],
  { topOf, otherTotal, preweighted, globalOf }: RulesInForce,
): readonly number[] {
  const indicators = [...new Set(own.map(({ indicatorId }) => indicatorId))];
  const tops = indicators.filter((id) => !preweighted.has(id)).map((id) => topOf(id) / 100);
  const weighed = indicators.reduce((sum, id) => sum + (globalOf.get(id) ?? 0), 0);
  // A sum of several hundreds, or of entries from 1 to 5, is the mean on a longer scale; one of small points is not.
  const isSum = pairs.some(({ typed }) => typed > 100);
  return [
    ...new Set([
      1,
      ...tops,
      tops.reduce((sum, top) => sum + top, 0),
      ...tops.filter((top) => isSum || top < 1).map((top) => top * indicators.length),
      ...(otherTotal === null || weighed <= 0 ? [] : [1 / weighed]),
    ]),
  ];
}
