import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Area } from "../../host/model/index.ts";

/** What a person wrote in the grid: a block of formulas or values as `Range.formulas` takes them. */
export interface ViewEdit {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

/** Text typed into one cell, before the view made a value of it. */
export interface TypedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Reads a change of the view's cells as edits: blocks without holes.
 * What was typed counts as it was typed ("95%", "2026-03-31"); everything else (paste, fill, delete) by its values.
 */
export function readViewEdits(
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  typed: TypedText | null,
): readonly ViewEdit[] {
  const rows = Object.entries(cells).flatMap(([row, columns]: [string, ViewRow]) =>
    runs(columns).map((run) => ({ row: Number(row), ...run })),
  );
  const edits: { area: Area; formulas: unknown[][] }[] = [];
  for (const { row, column, cells: run } of rows) {
    const formulas = run.map((cell, offset) =>
      typed?.row === row && typed.column === column + offset ? typed.text : inputOf(cell),
    );
    const above = edits.at(-1);
    const continues =
      above?.area.column === column &&
      above.area.columnCount === run.length &&
      above.area.row + above.area.rowCount === row;
    if (continues) {
      above.area = { ...above.area, rowCount: above.area.rowCount + 1 };
      above.formulas.push(formulas);
    } else {
      edits.push({ area: { row, column, rowCount: 1, columnCount: run.length }, formulas: [formulas] });
    }
  }
  return edits;
}

interface Run {
  readonly column: number;
  readonly cells: readonly Nullable<ICellData>[];
}

/** Splits a row's cells where a column is missing. */
function runs(columns: ViewRow): readonly Run[] {
  const found: { column: number; cells: Nullable<ICellData>[] }[] = [];
  for (const [column, cell] of Object.entries(columns)) {
    const last = found.at(-1);
    if (last !== undefined && last.column + last.cells.length === Number(column)) {
      last.cells.push(cell);
    } else {
      found.push({ column: Number(column), cells: [cell] });
    }
  }
  return found;
}

/** `CellValueType.BOOLEAN`; the view itself is not loaded here. */
const booleanType = 3;

type ViewRow = Readonly<Record<number, Nullable<ICellData>>>;

/** Empty text clears a cell, as in `Range.formulas`. */
function inputOf(cell: Nullable<ICellData>): string | number | boolean {
  if (cell?.f !== undefined && cell.f !== null && cell.f !== "") {
    return cell.f;
  }
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  return Number(cell?.t) === booleanType ? value === 1 || value === "1" || value === true : value;
}

/** Asks whether a change of the view touches values at all, not only looks. */
export function touchesValues(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): boolean {
  return Object.values(cells).some((columns: ViewRow) =>
    Object.values(columns).some(
      (cell) => cell === null || cell === undefined || "v" in cell || "f" in cell || "p" in cell,
    ),
  );
}
