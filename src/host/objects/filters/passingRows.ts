import { getCell, type Area, type FilterModel, type SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { readText } from "../range/rangeContent.ts";
import { matchesCustom } from "./matchesCustom.ts";

/** Gives the rows (of the sheet, zero-based) of a column that a filter lets through. */
export function passingRows(
  context: HostContext,
  sheet: SheetModel,
  column: Area,
  filter: FilterModel,
): ReadonlySet<number> {
  const rows = Array.from({ length: column.rowCount }, (_, offset) => {
    const row = column.row + offset;
    const cell = getCell(sheet, row, column.column);
    const value = cell?.value ?? null;
    const text = readText(context, cell);
    return { row, value: typeof value === "object" ? (value === null ? null : text) : value, text };
  });
  if (filter.filterOn === "Values") {
    const wanted = new Set(filter.values?.map((value) => value.toLowerCase()));
    return new Set(rows.filter(({ text }) => wanted.has(text.toLowerCase())).map(({ row }) => row));
  }
  if (filter.filterOn === "Custom") {
    const criteria = [filter.criterion1, filter.criterion2].filter((each) => each !== undefined);
    return new Set(
      rows
        .filter((cell) =>
          filter.operator === "Or"
            ? criteria.some((criterion) => matchesCustom(cell, criterion))
            : criteria.every((criterion) => matchesCustom(cell, criterion)),
        )
        .map(({ row }) => row),
    );
  }
  return extremeRows(rows, filter);
}

/** Top or bottom items or percent; ties with the last one pass too. */
function extremeRows(
  rows: readonly { readonly row: number; readonly value: unknown }[],
  { filterOn, criterion1 }: FilterModel,
): ReadonlySet<number> {
  const sign = filterOn.startsWith("Top") ? -1 : 1;
  const numbers = rows.flatMap(({ row, value }) => (typeof value === "number" ? [{ row, value }] : []));
  const ranked = [...numbers].sort((one, other) => sign * (one.value - other.value));
  const asked = Number(criterion1);
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((ranked.length * asked) / 100)) : asked;
  const last = ranked[Math.min(count, ranked.length) - 1];
  return new Set(
    numbers
      .filter(({ value }) => last !== undefined && sign * (value - last.value) <= 0)
      .map(({ row }) => row),
  );
}
