import type { NoScoresReason } from "../../../core/index.ts";
import { canonicalText } from "../../text/canonicalText.ts";
import { CellKind, compactCells } from "../../view/compactCells.ts";
import { placeOf, valueAt, type SheetView } from "../../view/sheetView.ts";
import type { SheetReading } from "../../tableResult.ts";

/** A line of text that stands outside the rows of people and indicators; cells side by side are one line. */
export interface Note {
  readonly text: string;
  readonly at: string;
}

/** Nothing on these says what the scores are worth. */
const withoutNotes: readonly NoScoresReason[] = ["hidden_sheet", "own_sheet", "records", "ignored_by_user"];
const longestLine = 600;
/** Rows looked at from the top of a sheet, and from its end where it is longer. */
const mostRows = 2000;
const mostRowsBelow = 60;

/** Gathers titles, remarks and legends of all sheets, in order; what stands beside a table's rows counts too. */
export function collectNotes(sheets: readonly SheetReading[]): readonly Note[] {
  return sheets.flatMap(({ view, tables, reason }) => {
    if (reason !== null && withoutNotes.includes(reason)) return [];
    const spans = tables
      .filter(({ reading }) => reading !== null)
      .map(({ frame, people }): Span => ({
        left: frame.left,
        right: frame.right,
        headerRows: frame.headerRows,
        people: people?.rows ?? none,
      }));
    const below = Math.max(mostRows, view.rowCount - mostRowsBelow);
    const isLookedAt = (row: number): boolean => row < mostRows || row >= below;
    // A sheet may hold thousands of tables, one below the other: each row knows its own.
    const byRow = new Map<number, Span[]>();
    for (const span of spans)
      for (const rows of [span.people, span.headerRows])
        rows.forEach((row) => {
          if (!isLookedAt(row)) return;
          const own = byRow.get(row);
          if (own === undefined) byRow.set(row, [span]);
          else own.push(span);
        });
    const lines: Note[] = [];
    const floors = new Set<number>();
    for (let row = 0; row < view.rowCount; row += 1)
      if (isLookedAt(row)) lines.push(...linesOf(view, row, byRow.get(row) ?? [], floors));
    return [...lines, ...commentsOf(view, spans)];
  });
}

/** How far a table reaches, and its rows. */
interface Span {
  readonly left: number;
  readonly right: number;
  readonly headerRows: readonly number[];
  readonly people: Int32Array;
}

const none = new Int32Array(0);

/** Comments of cells; those of single people's entries say nothing about the rules. */
function commentsOf(view: SheetView, spans: readonly Span[]): Note[] {
  const notes = Object.entries(view.grid.notes);
  const people = new Set(notes.length === 0 ? [] : spans.flatMap(({ people: rows }) => [...rows]));
  return notes.flatMap(([cell, text]): Note[] => {
    const [row = -1, column = -1] = cell.split(",").map(Number);
    if (people.has(row)) return [];
    return [{ text: canonicalText(text).slice(0, longestLine), at: placeOf(view, row, column) }];
  });
}

/** "最低分 | 等级": numbers below are lower bounds. */
const isFloor =
  /^(?:(?:得?分数?|成绩)?(?:下限|起点|起)|最低分数?|起始分数?|(?:lower|minimum|min\.?)(?: (?:bound|limit|score|points|mark))?|(?:score )?from|from score)$/iu;

/**
 * Filled cells of a row up to a gap are one line: "优秀 | 90分以上".
 *
 * @param floors - Columns under a heading of lower bounds, as the rows above left them.
 */
function linesOf(view: SheetView, row: number, tables: readonly Span[], floors: Set<number>): Note[] {
  const notes: { text: string; at: string; end: number }[] = [];
  const { kinds } = compactCells(view);
  for (let column = 0; column < view.columnCount; column += 1) {
    if (kinds[row * view.columnCount + column] === CellKind.blank) continue;
    if (tables.some(({ left, right }) => column >= left && column < right)) continue;
    const value = valueAt(view, row, column);
    const below = floors.has(column) ? "以上" : "";
    const text =
      typeof value === "string"
        ? canonicalText(value)
        : typeof value === "number"
          ? String(value) + below
          : "";
    if (text === "") continue;
    if (typeof value === "string") floors[isFloor.test(text) ? "add" : "delete"](column);
    const open = notes.at(-1);
    if (open !== undefined && open.end >= column - 1 && open.text.length + text.length < longestLine) {
      open.text += `\t${text}`;
      open.end = column;
    } else notes.push({ text: text.slice(0, longestLine), at: placeOf(view, row, column), end: column });
  }
  return notes.map(({ text, at }) => ({ text, at }));
}
