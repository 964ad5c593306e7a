import type { ReadResult } from "../../src/reader/index.ts";

/** What was read, without the places where it stood. */
export function contentOf({ dataset, report, issues }: ReadResult) {
  const { ids, names, departments, roles, levels } = dataset.employees;
  return {
    sheets: report.sheets.map(({ reason }) => reason),
    people: ids.map((id, row) => [id, names[row], departments[row], roles[row], levels[row]]),
    indicators: report.indicators.map(({ id, path, weight, lowerIsBetter, isPreweighted }) => [
      id,
      path,
      weight,
      lowerIsBetter,
      isPreweighted,
    ]),
    raters: report.raters.map(({ group, names: raters, weight }) => [group, raters, weight]),
    periods: report.periods.map(({ id }) => id),
    scales: report.scales.map(({ id }) => id),
    measures: dataset.measures.map((one) => [
      one.indicatorId,
      one.kind,
      one.raterGroup,
      one.periodId,
      Array.from(one.values, String),
      [...one.states],
      one.raterIds,
    ]),
    facts: dataset.facts.map(({ factId, values }) => [factId, values]),
    typed: dataset.typedResults.map(({ kind, nodeId, periodId, values }) => [kind, nodeId, periodId, values]),
    events: dataset.events.map(({ row, itemId, quantity }) => [row, itemId, quantity]),
    codes: issues.map(({ code }) => code).sort(),
  };
}
