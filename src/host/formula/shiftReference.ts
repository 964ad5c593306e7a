import { maxColumns, maxRows, type Area } from "../model/index.ts";

/** Cells that make room or close up: `count` lines are inserted before, or deleted from, a band of cells. */
export interface Shift {
  readonly kind: "insert" | "delete";
  /** "rows": cells move down or up; "columns": right or left. */
  readonly lines: "rows" | "columns";
  readonly start: number;
  readonly count: number;
  /** The band across: cells outside it stay. Whole rows or columns have a band as wide as the sheet. */
  readonly bandStart: number;
  readonly bandCount: number;
}

/** Describes what inserting at, or deleting, an area does to the cells behind it. */
export function shiftOf(kind: Shift["kind"], lines: Shift["lines"], area: Area): Shift {
  return lines === "rows"
    ? {
        kind,
        lines,
        start: area.row,
        count: area.rowCount,
        bandStart: area.column,
        bandCount: area.columnCount,
      }
    : {
        kind,
        lines,
        start: area.column,
        count: area.columnCount,
        bandStart: area.row,
        bandCount: area.rowCount,
      };
}

/**
 * Gives where an area lies after a shift; null when all of it was deleted.
 *
 * An area that sticks out of the band stays where it is. An insertion within it makes it longer, a deletion shorter;
 * whole rows and columns keep their length along the other direction.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const isRows = shift.lines === "rows";
  const across = isRows
    ? { start: area.column, count: area.columnCount }
    : { start: area.row, count: area.rowCount };
  const isInBand =
    across.start >= shift.bandStart && across.start + across.count <= shift.bandStart + shift.bandCount;
  const first = isRows ? area.row : area.column;
  const count = isRows ? area.rowCount : area.columnCount;
  const limit = isRows ? maxRows : maxColumns;
  if (!isInBand || count === limit) {
    return area;
  }
  const next =
    shift.kind === "insert" ? afterInsert(first, count, shift, limit) : afterDelete(first, count, shift);
  if (next === null || (next.first === first && next.count === count)) {
    return next === null ? null : area;
  }
  return isRows
    ? { ...area, row: next.first, rowCount: next.count }
    : { ...area, column: next.first, columnCount: next.count };
}

interface Span {
  readonly first: number;
  readonly count: number;
}

function afterInsert(first: number, count: number, shift: Shift, limit: number): Span | null {
  if (first >= shift.start) {
    const moved = first + shift.count;
    return moved >= limit ? null : { first: moved, count: Math.min(count, limit - moved) };
  }
  return first + count > shift.start ? { first, count: count + shift.count } : { first, count };
}

function afterDelete(first: number, count: number, shift: Shift): Span | null {
  const end = shift.start + shift.count;
  const last = first + count;
  const gone = Math.max(0, Math.min(last, end) - Math.max(first, shift.start));
  if (gone === count) {
    return null;
  }
  const before = Math.max(0, Math.min(first, end) - shift.start);
  return { first: first - before, count: count - gone };
}
