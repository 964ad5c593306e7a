import { parseFormula } from "../check/formula/parseFormula.ts";
import { referencesOf } from "../check/formula/referencesOf.ts";
import type { FoundWeight, TableReading } from "../layout/tableReading.ts";
import type { ReadTable, SheetReading } from "../tableResult.ts";
import { compactText } from "../text/compactText.ts";
import { readLabel } from "../value/readLabel.ts";
import { formulaAt } from "../view/sheetView.ts";

/** What a summary calls the scores of one sheet, and what they weigh there. */
export interface SheetArea {
  readonly name: string;
  readonly weight: FoundWeight;
}

/**
 * "姓名 | 学生评教（50%） | 同行评议（30%） | 领导评价（20%）" fetching the totals of one sheet each: what is scored on each of
 * these sheets, and on none of the others, makes up so much of the whole. Empty where the columns do not weigh each
 * sheet, to a whole.
 *
 * @param summary - A table that only fetches other sheets' scores.
 */
export function weighedSheets(
  { frame: { view }, meanings, people, reading }: ReadTable,
  sheets: readonly SheetReading[],
): ReadonlyMap<ReadTable, SheetArea> {
  const columns = meanings.filter(({ use }) => use.use === "series");
  const [row] = people?.rows ?? [];
  const series = reading?.series ?? [];
  if (row === undefined || series.length < 2 || series.length !== columns.length) return new Map();
  const areas = new Map<ReadTable, SheetArea>();
  for (const [index, { column, header }] of columns.entries()) {
    const one = series[index];
    const weight = one?.raterWeight ?? reading?.indicators[one?.indicator ?? -1]?.weights.at(-1) ?? null;
    const tree = parseFormula(formulaAt(view, row, column) ?? "");
    const names = new Set(
      (tree === null ? [] : referencesOf(tree)).flatMap(({ sheet }) => sheet?.trim() ?? []),
    );
    const tables = sheets
      .filter(({ view: { grid } }) => names.has(grid.sheetName.trim()))
      .flatMap(({ tables: own }) => own.filter((table) => (table.reading?.series.length ?? 0) > 0));
    const [table] = tables;
    if (weight === null || table === undefined || tables.length > 1 || areas.has(table)) return new Map();
    areas.set(table, { name: readLabel(header.split(" / ").at(-1) ?? "").name, weight });
  }
  const sum = [...areas.values()].reduce((whole, { weight }) => whole + weight.share, 0);
  const leaves = [...areas.keys()].flatMap((table) => [...new Set(table.reading?.indicators.map(leafOf))]);
  const areApart = new Set(leaves).size === leaves.length;
  return areApart && Math.abs(sum - 1) <= 0.011 ? areas : new Map();
}

const leafOf = ({ names }: TableReading["indicators"][number]): string => compactText(names.at(-1) ?? "");

/** A table whose indicators, and whose totals, stand under an area. */
export function underArea(table: ReadTable, area: SheetArea | undefined): ReadTable {
  const { reading } = table;
  if (area === undefined || reading === null) return table;
  const { name, weight } = area;
  return {
    ...table,
    reading: {
      ...reading,
      indicators: reading.indicators.map((mention) => ({
        ...mention,
        names: [name, ...mention.names],
        weights: [weight, ...mention.weights],
      })),
      typed: reading.typed.map((typed) =>
        typed.kind === "total" ? { ...typed, names: [name, ...typed.names] } : typed,
      ),
    },
  };
}
