import type { IssueList } from "./report/issueList.ts";
import { headingsOf } from "./table/headingsOf.ts";
import type { ReadTable } from "./tableResult.ts";
import { periodIdOf } from "./value/readPeriod.ts";
import { placeOf } from "./view/sheetView.ts";

/**
 * A form further down a sheet that names nobody and asks, under the same headings, what a form above it asked of
 * somebody: it is another person's, and whose nobody can say. It counts for nobody, with a doubt.
 */
export function ofNobody(table: ReadTable, above: readonly ReadTable[], issues: IssueList): ReadTable {
  if (table.reading === null || !takesName(table)) return table;
  const at = nameCellOf(table);
  const first = above.find((other) => nameCellOf(other) === at && asksTheSame(table, other));
  if (first === undefined) return table;
  const { view, bodyTop, left } = table.frame;
  issues.add({
    code: "form_without_person",
    at: placeOf(view, bodyTop, left),
    values: table.reading.series.reduce(
      (sum, { values }) => sum + values.filter((value) => !Number.isNaN(value)).length,
      0,
    ),
    name: first.reading?.subjects.names[0] ?? first.reading?.subjects.ids[0] ?? "",
    firstAt: placeOf(view, first.frame.bodyTop, first.frame.left),
  });
  return { ...table, reading: null, reason: "no_people" };
}

/** Whom a form is about stands above another one, and not right above itself. */
function takesName(table: ReadTable): boolean {
  const at = nameCellOf(table);
  const name = table.facts.find((fact) => fact.at === at && (fact.role === "name" || fact.role === "id"));
  return name !== undefined && name.row < table.frame.preambleTop;
}

/** Where the name of the one person stands whom a table is about; null where it is about several. */
const nameCellOf = ({ reading }: ReadTable): string | null =>
  reading?.subjects.count === 1 && reading.subjects.places.kind === "cells"
    ? (reading.subjects.places.cells[0] ?? null)
    : null;

function asksTheSame(table: ReadTable, other: ReadTable): boolean {
  if (headingsOf(table.frame) !== headingsOf(other.frame)) return false;
  const asked = new Set(questionsOf(other));
  return questionsOf(table).every((question) => asked.has(question));
}

/** What a form asks, of which rater and for when. */
function questionsOf({ reading, period, raterName, raterGroup }: ReadTable): readonly string[] {
  const idOf = (typed: Parameters<typeof periodIdOf>[0] | null): string =>
    typed === null ? "" : periodIdOf(typed);
  return (reading?.series ?? []).map((series) =>
    [
      ...(reading?.indicators[series.indicator]?.names ?? []),
      series.kind,
      series.rater ?? raterGroup ?? "",
      series.raterName ?? raterName ?? "",
      idOf(series.period ?? period?.period ?? null),
    ].join("\u0000"),
  );
}
