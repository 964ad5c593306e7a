import { pointsLists, sumOf, type PointsList } from "./layout/form/pointsLists.ts";
import type { TableReading, TypedSeries } from "./layout/tableReading.ts";
import type { IssueList } from "./report/issueList.ts";
import type { ReadTable } from "./tableResult.ts";

/**
 * Tables of bonus or deduction points below a form ("加分事由 | 依据 | 加分") are the form's: their points are added where
 * a sum of them stands there too, else they may be a list of what could be earned and are named. A total below them is
 * the form's.
 */
export function withPointsBelow(tables: readonly ReadTable[], issues: IssueList): readonly ReadTable[] {
  return tables.map((form, index) => {
    const { reading } = form;
    if (reading?.subjects.count !== 1 || reading.series.length === 0) return form;
    const next = tables.findIndex(
      (table, at) => at > index && isBelow(form, table) && table.reading !== null,
    );
    const lists = tables
      .slice(index + 1, next === -1 ? undefined : next)
      .filter((table) => isBelow(form, table) && isAboutTheSame(form, table))
      .flatMap(({ frame }) => pointsLists(frame));
    const total = lists.flatMap((list) => list.total ?? []).at(-1);
    const believed = lists.filter((list) => isSummedUp(list, lists, reading, total));
    for (const list of lists)
      if (!believed.includes(list) && list.points.length > 0)
        issues.add({ code: "column_left_out", at: list.at, header: list.header, reason: "unknownHeading" });
    if (believed.length === 0) return form;
    const typed = total === undefined ? reading.typed : [...reading.typed.filter(isOfArea), total];
    const adjustments = [...reading.adjustments, ...believed.flatMap(({ points }) => points)];
    return { ...form, reading: { ...reading, typed, adjustments } };
  });
}

const isOfArea = ({ kind, names }: TypedSeries): boolean => kind !== "total" || names.length > 0;

const isBelow = ({ frame }: ReadTable, { frame: other }: ReadTable): boolean =>
  other.bodyTop >= frame.bodyBottom && other.left < frame.right && frame.left < other.right;

/** Nobody else is named between the two. */
function isAboutTheSame({ reading }: ReadTable, { facts }: ReadTable): boolean {
  const places = reading?.subjects.places;
  const name = facts.find(({ role }) => role === "name");
  return name === undefined || (places?.kind === "cells" && places.cells[0] === name.at);
}

/** A sum stands below the points, or the total takes them. */
function isSummedUp(
  list: PointsList,
  lists: readonly PointsList[],
  { series }: TableReading,
  total: TypedSeries | undefined,
): boolean {
  const own = Math.abs(sumOf(list));
  if (list.sums.some((sum) => Math.abs(Math.abs(sum) - own) < 0.006)) return true;
  const entries = series.filter(({ kind }) => kind === "rating").map(({ values }) => values[0] ?? NaN);
  const whole = [...entries, ...lists.map(sumOf)].reduce((sum, value) => sum + value, 0);
  return Math.abs(whole - Number(total?.values[0])) < 0.006;
}
