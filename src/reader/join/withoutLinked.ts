import { parseFormula, type CellReference } from "../check/formula/parseFormula.ts";
import { referencesOf } from "../check/formula/referencesOf.ts";
import { withoutSeries } from "../layout/people/masterData.ts";
import type { FoundWeight, Series, TypedSeries } from "../layout/tableReading.ts";
import type { ReadTable, SheetReading } from "../tableResult.ts";
import { formulaAt } from "../view/sheetView.ts";
import { underArea, weighedSheets } from "./weighedSheets.ts";
import { repeatedTotals, type RepeatedTotal } from "./repeatedTotals.ts";

const sampleRows = 20;

/**
 * A summary whose columns only fetch scores and totals of other sheets ("=自评!F2", "=AVERAGE(Self!B2:D2)") says nothing that does not count already: it
 * is kept for its results, and for how it weighs raters.
 */
export function withoutLinked(sheets: readonly SheetReading[]): readonly SheetReading[] {
  const totals = totalsOf(sheets);
  const all = sheets.flatMap(({ tables }) => tables);
  const linked = new Set(all.filter((table) => isLinked(table, totals)));
  const repeated = new Map<ReadTable, RepeatedTotal>();
  for (const table of all)
    for (const [other, total] of repeatedTotals(table, all) ?? []) {
      linked.add(table);
      repeated.set(other, total);
    }
  if (linked.size === 0) return sheets;
  const areas = new Map([...linked].flatMap((table) => [...weighedSheets(table, sheets)]));
  const weights = new Map(
    [...linked].flatMap(({ reading }) =>
      (reading?.series ?? []).flatMap(({ rater, raterWeight }): [string, FoundWeight][] =>
        rater === null || raterWeight === null ? [] : [[rater, raterWeight]],
      ),
    ),
  );
  return sheets.map((sheet) => {
    const tables = sheet.tables.map((table) =>
      linked.has(table)
        ? resultsOnly(table)
        : underArea(withWeights(...ofRepeated(table, repeated.get(table), weights)), areas.get(table)),
    );
    const hasScores = tables.some(({ reading }) => (reading?.series.length ?? 0) > 0);
    const isSummary = sheet.reason === null && !hasScores;
    return { ...sheet, tables, reason: isSummary ? "grade_results_only" : sheet.reason };
  });
}

const keyOf = (sheet: string, column: number): string => `${sheet.trim()}|${String(column)}`;

/** Columns of scores, totals and weighted scores, by sheet, in tables whose scores count. */
function totalsOf(sheets: readonly SheetReading[]): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ view: { grid }, tables }) =>
      tables
        .filter(({ reading }) => (reading?.series.length ?? 0) > 0)
        .flatMap(({ meanings }) =>
          meanings.flatMap(({ use, column }) => {
            const isTotal =
              (use.use === "series" && use.option === undefined) ||
              (use.use === "typed" && use.kind === "total") ||
              (use.use === "leftOut" && use.reason === "weighted");
            return isTotal ? [keyOf(grid.sheetName, column + grid.origin.column)] : [];
          }),
        ),
    ),
  );
}

/** Does every column of scores fetch totals of other sheets, in all of its (first) rows? */
function isLinked(
  { frame: { view }, meanings, people, reading }: ReadTable,
  totals: ReadonlySet<string>,
): boolean {
  if (people === null || people.rows.length === 0 || (reading?.series.length ?? 0) === 0) return false;
  const columns = meanings.filter(({ use }) => use.use === "series").map(({ column }) => column);
  // "=SUMPRODUCT((明细!B:B=B3)*明细!I:I)" looks its person up.
  const keys = new Set(
    meanings.flatMap(({ use, column }) => (use.use === "identity" ? [column + view.grid.origin.column] : [])),
  );
  return (
    columns.length > 0 &&
    columns.every((column) =>
      people.rows.subarray(0, sampleRows).every((row) => {
        const typed = formulaAt(view, row, column);
        const tree = typed === null ? null : parseFormula(typed);
        const cells = tree === null ? [] : referencesOf(tree);
        const isTotal = ({ sheet, column: other }: CellReference): boolean =>
          sheet !== null && totals.has(keyOf(sheet, other));
        return (
          cells.every((cell) => isTotal(cell) || cell.sheet !== null || keys.has(cell.column)) &&
          cells.some(isTotal)
        );
      }),
    )
  );
}

const resultsOnly = (table: ReadTable): ReadTable => ({
  ...table,
  meanings: table.meanings.map(withoutSeries),
  reading:
    table.reading === null
      ? null
      : { ...table.reading, series: [], indicators: [], typed: typedOf(table.reading) },
});

/** A lone score that is fetched is the total of the person. */
function typedOf({ series, typed }: NonNullable<ReadTable["reading"]>): readonly TypedSeries[] {
  const [only, ...others] = series;
  const hasTotal = typed.some(({ kind }) => kind === "total");
  if (only === undefined || others.length > 0 || only.rater !== null || hasTotal) return typed;
  const { values, places, period } = only;
  const total = { kind: "total", names: [], period, places, formula: null } as const;
  return [
    ...typed,
    { ...total, values: Array.from(values, (value) => (Number.isNaN(value) ? null : value)) },
  ];
}

/** A table whose totals a summary repeats is that rater's, with the weight there. */
const ofRepeated = (
  table: ReadTable,
  total: RepeatedTotal | undefined,
  weights: ReadonlyMap<string, FoundWeight>,
): [ReadTable, ReadonlyMap<string, FoundWeight>] =>
  total === undefined
    ? [table, weights]
    : [
        { ...table, raterGroup: total.group },
        new Map(total.weight === null ? [] : [[total.group, total.weight]]),
      ];

function withWeights(table: ReadTable, weights: ReadonlyMap<string, FoundWeight>): ReadTable {
  if (table.reading === null || weights.size === 0) return table;
  const group = table.raterGroup;
  const series = table.reading.series.map((one): Series => {
    const found = weights.get(one.rater ?? group ?? "") ?? null;
    return one.raterWeight !== null || found === null ? one : { ...one, raterWeight: found };
  });
  return { ...table, reading: { ...table.reading, series } };
}
