import { findBareTables } from "./findBareTables.ts";
import { findHeaderRows } from "./findHeaderRows.ts";
import { nameColumns } from "./nameColumns.ts";
import { findPreamble } from "./findPreamble.ts";
import { headerKindOf } from "./headerKindOf.ts";
import { isRowBlank, profileRow, type RowProfile } from "./rowProfile.ts";
import { splitSideBySide } from "./splitSideBySide.ts";
import type { TableFrame } from "./tableFrame.ts";
import type { SheetView } from "../view/sheetView.ts";

/** What a sheet is made of: tables, and the rows before and between them. */
export interface SheetParts {
  readonly frames: readonly TableFrame[];
  readonly profiles: readonly RowProfile[];
}

/** Finds every table of a sheet by its header, top to bottom, side by side where blank columns part them. */
export function findTables(view: SheetView): SheetParts {
  const profiles = Array.from({ length: view.rowCount }, (_, row) => profileRow(view, row));
  const headers: {
    rows: readonly number[];
    weightRow: number | null;
    unitRow: number | null;
    kind: "columns" | "people";
    start: number;
  }[] = [];
  let floor = 0;
  for (let row = 0; row < view.rowCount; row += 1) {
    const profile = profiles[row];
    if (profile === undefined || profile.hits.length === 0) continue;
    const kind = headerKindOf(view, profile);
    if (kind !== "columns" && kind !== "people") continue;
    if (headers.length > 0 && row === floor + rowsSince(profiles, floor, row) && isRowOfTable(profile))
      continue;
    const found = findHeaderRows(view, profiles, row, floor);
    headers.push({ ...found, kind, start: row });
    floor = (found.rows.at(-1) ?? row) + 1;
    row = floor - 1;
  }
  const frames = headers.flatMap((header, index) => {
    const next = headers[index + 1];
    const bodyTop = (header.rows.at(-1) ?? header.start) + 1;
    const bodyBottom =
      next === undefined ? view.rowCount : findPreamble(view, profiles, bodyTop, next.rows[0] ?? next.start);
    const previous = headers[index - 1];
    const preambleTop =
      previous === undefined
        ? 0
        : findPreamble(view, profiles, (previous.rows.at(-1) ?? 0) + 1, header.rows[0] ?? header.start);
    const spans = splitSideBySide(view, header.rows, bodyTop, bodyBottom);
    return spans.map(({ left, right }): TableFrame => ({
      view,
      kind: header.kind,
      headerRows: header.rows,
      weightRow: header.weightRow,
      bodyTop,
      bodyBottom: trimBottom(view, bodyTop, bodyBottom, left, right),
      left,
      right,
      columns: nameColumns(
        view,
        header.rows.filter((row) => row !== header.weightRow && row !== header.unitRow),
        left,
        right,
      ),
      preambleTop,
      isBeside: spans.length > 1,
    }));
  });
  return { frames: frames.length > 0 ? frames : findBareTables(view, profiles), profiles };
}

/** How many rows follow each other without a blank one, from `top` to `row`; -1 where a blank row parts them. */
function rowsSince(profiles: readonly RowProfile[], top: number, row: number): number {
  for (let between = top; between < row; between += 1) if (profiles[between]?.filled.length === 0) return -1;
  return row - top;
}

/** One label and values beside it, right below another row of a table ("部门 | 一班 | 二班"): a row, no new header. */
const isRowOfTable = ({ hits, filled }: RowProfile): boolean =>
  hits.filter(({ role }) => role !== "rater" && role !== "period").length < 2 && filled.length >= 2;

function trimBottom(view: SheetView, top: number, bottom: number, left: number, right: number): number {
  let end = bottom;
  while (end > top && isRowBlank(view, end - 1, left, right)) end -= 1;
  return end;
}
