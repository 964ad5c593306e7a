import type { IssueList } from "../../report/issueList.ts";
import type { IndicatorMention, Series } from "../tableReading.ts";

/**
 * A whole area of a form without one entry, while others are filled, is rather forgotten than meant: its cells are named.
 * Each rater's entries are looked at by themselves.
 */
export function checkAreas(
  indicators: readonly IndicatorMention[],
  series: readonly Series[],
  issues: IssueList,
): void {
  const areaOf = ({ names }: IndicatorMention): string => names.slice(0, -1).join(" / ");
  const areas = new Set(indicators.map(areaOf));
  if (areas.size < 2) return;
  const heads = new Set(series.filter(({ kind }) => kind === "rating").map(({ rater }) => rater));
  for (const rater of heads) {
    const own = series.filter((one) => one.kind === "rating" && one.rater === rater);
    const isFilled = ({ words, states, raw }: Series): boolean =>
      words !== null || states[0] !== 1 || (raw?.[0] ?? null) !== null;
    const ofArea = (area: string): readonly Series[] =>
      own.filter(({ indicator }) => {
        const mention = indicators[indicator];
        return mention !== undefined && areaOf(mention) === area;
      });
    const blank = [...areas].filter((area) => ofArea(area).length > 0 && !ofArea(area).some(isFilled));
    if (blank.length === 0 || own.filter(isFilled).length < 2) continue;
    for (const area of blank.filter((name) => name !== "")) {
      const cells = ofArea(area).flatMap(({ places }) => (places.kind === "cells" ? places.cells : []));
      const known = cells.filter((cell) => cell !== null);
      issues.addForSubject(0, { code: "area_unfilled", at: known[0] ?? null, area, cells: known });
    }
  }
}
