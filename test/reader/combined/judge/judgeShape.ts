import type { ReadResult } from "../../../../src/reader/index.ts";
import type { Truth } from "../book.ts";

const close = (one: number, other: number): boolean => Math.abs(one - other) < 0.0005;
const sorted = (texts: readonly string[]): string => [...texts].sort().join(" | ");
const differ = (what: string, found: readonly string[], expected: readonly string[]): readonly string[] =>
  sorted(found) === sorted(expected)
    ? []
    : [`${what}: ${sorted(without(found, expected))} instead of ${sorted(without(expected, found))}`];
const without = (texts: readonly string[], others: readonly string[]): readonly string[] =>
  texts.filter((text) => !others.includes(text));

/** People, indicators, raters, periods and sheets without scores. */
export function judgeShape({ dataset: { employees }, report }: ReadResult, truth: Truth): readonly string[] {
  const hasIds = truth.people.some(({ id }) => id !== null);
  const hasDepartments = truth.people.some(({ department }) => department !== null);
  const people = employees.ids.map((id, row) =>
    [
      ...(hasIds ? [id] : []),
      employees.names[row] ?? "",
      ...(hasDepartments ? [employees.departments[row] ?? ""] : []),
    ].join(" "),
  );
  const leaves = report.indicators.filter(({ kind }) => kind === "indicator");
  const isUnnamed = truth.indicators.length === 1 && truth.indicators[0]?.name === "";
  const known = new Map(leaves.map(({ name, globalWeight }) => [name, globalWeight]));
  return [
    ...differ(
      "people",
      people,
      truth.people.map(({ id, name, department }) =>
        [...(hasIds ? [id ?? name] : []), name, ...(hasDepartments ? [department ?? ""] : [])].join(" "),
      ),
    ),
    ...differ(
      "indicators",
      leaves.map(({ name }) => (isUnnamed ? "" : name)),
      truth.indicators.map(({ name }) => name),
    ),
    ...truth.indicators.flatMap(({ name, share }) => {
      const found = known.get(name) ?? null;
      const expected = share ?? 1 / truth.indicators.length;
      // Where nothing weighs, the reader may leave it open or count all alike.
      if (!known.has(name) || (share === null && found === null)) return [];
      return found !== null && close(found, expected)
        ? []
        : [`weight of ${name}: ${found} instead of ${expected}`];
    }),
    ...judgeRaters(report.raters, truth),
    ...differ(
      "periods",
      report.periods.map(({ id }) => id),
      truth.periods,
    ),
    ...truth.refused
      .filter((name) => report.sheets.some(({ sheet, hasScores }) => sheet === name && hasScores))
      .map((name) => `scores found on ${name}`),
  ];
}

function judgeRaters(found: ReadResult["report"]["raters"], { raters }: Truth): readonly string[] {
  if (raters.length === 0)
    return found.length <= 1 ? [] : [`raters found: ${found.map(({ group }) => group).join()}`];
  return [
    ...differ(
      "raters",
      found.map(({ group }) => group),
      raters.map(({ group }) => group),
    ),
    ...raters.flatMap(({ group, weight }) => {
      const one = found.find((rater) => rater.group === group);
      if (one === undefined || weight === null) return [];
      return one.weight !== null && close(one.weight, weight)
        ? []
        : [`weight of rater ${group}: ${one.weight} instead of ${weight}`];
    }),
  ];
}
