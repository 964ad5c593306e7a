import { findBareTables } from "./findBareTables.ts";
import { findHeaderRows, type HeaderRows } from "./findHeaderRows.ts";
import { isWeightRow } from "./isWeightRow.ts";
import { nameColumns } from "./nameColumns.ts";
import { findPreamble } from "./findPreamble.ts";
import { headerKindOf } from "./headerKindOf.ts";
import { isPersonAt, isRowBlank, profileRow, type RowProfile } from "./rowProfile.ts";
import { withSharedSuffix } from "./withSharedSuffix.ts";
import { withWeightsAbove } from "./withWeightsAbove.ts";
import { withYearHalves } from "./withYearHalves.ts";
import { withGluedMarks } from "./withGluedMarks.ts";
import { splitSideBySide } from "./splitSideBySide.ts";
import type { TableFrame } from "./tableFrame.ts";
import { compactText } from "../text/compactText.ts";
import { findRowReason } from "../words/rowWords.ts";
import { textAt, type SheetView } from "../view/sheetView.ts";

/** What a sheet is made of: tables, and the rows before and between them. */
export interface SheetParts {
  readonly frames: readonly TableFrame[];
  readonly profiles: readonly RowProfile[];
}

/** Finds every table of a sheet by its header, top to bottom, side by side where blank columns part them. */
export function findTables(view: SheetView): SheetParts {
  const profiles: RowProfile[] = [];
  for (let row = 0; row < view.rowCount; row += 1)
    profiles.push(profileRow(view, row, profiles[row - 1] ?? null));
  const headers: FoundHeader[] = [];
  const isBlank = profiles.map(({ filled }) => filled.length === 0);
  let floor = 0;
  let lastBlank = -1;
  for (let row = 0; row < view.rowCount; row += 1) {
    const profile = profiles[row];
    if (isBlank[row - 1] === true) lastBlank = row - 1;
    if (profile === undefined || (profile.hits.length === 0 && !mayHeadMarks(profile))) continue;
    const kind = headerKindOf(view, profile);
    if (kind !== "columns" && kind !== "people") continue;
    if (
      headers.length > 0 &&
      lastBlank < floor &&
      (isRowOfTable(profile) || headsPeople(view, profiles[headers.at(-1)?.start ?? 0]))
    )
      continue;
    const own = { ...findHeaderRows(view, profiles, row, floor), kind, start: row };
    const found = goesOn(profiles, headers.at(-1), own) ? joined(headers.pop(), own) : own;
    const repeated = repeatedRowsOf(view, profiles, headers.at(-1), found, floor);
    if (repeated === null) headers.push({ ...found, repeatedRows: new Set() });
    else for (const again of repeated) headers.at(-1)?.repeatedRows.add(again);
    floor = (found.rows.at(-1) ?? row) + 1;
    row = floor - 1;
  }
  const tops = withKeysAbove(profiles, headers);
  const frames = tops.flatMap(({ header, top }, index) => {
    const next = tops[index + 1];
    const bodyTop = (header.rows.at(-1) ?? header.start) + 1;
    const bodyBottom = next === undefined ? view.rowCount : findPreamble(view, profiles, bodyTop, next.top);
    const previous = tops[index - 1]?.header;
    const preambleTop =
      previous === undefined ? 0 : findPreamble(view, profiles, (previous.rows.at(-1) ?? 0) + 1, top);
    const spans = splitSideBySide(view, header.rows, bodyTop, bodyBottom);
    return spans.map(({ left, right }): TableFrame => ({
      view,
      kind: header.kind,
      headerRows: header.rows,
      weightRow: header.weightRow ?? weightRowBelow(view, profiles, header, bodyTop, bodyBottom),
      targetRow: header.targetRow,
      roleWeightRows: header.roleWeightRows,
      bodyTop,
      bodyBottom: trimBottom(view, bodyTop, bodyBottom, left, right),
      left,
      right,
      columns: withYearHalves(
        withSharedSuffix(
          withGluedMarks(
            withWeightsAbove(
              nameColumns(
                view,
                header.rows.filter((row) => !holdsNumbers(header, row)),
                left,
                right,
              ),
            ),
          ),
        ),
      ),
      preambleTop,
      isBeside: spans.length > 1,
      repeatedRows: header.repeatedRows,
    }));
  });
  return { frames: frames.length > 0 ? frames : findBareTables(view, profiles), profiles };
}

const deepestForm = 400;

/** A few texts side by side near the top: without a word that is known they may still head options. */
const mayHeadMarks = ({ row, filled, texts }: RowProfile): boolean =>
  row < deepestForm && filled.length >= 4 && texts >= 1;

/** A row of the header that names no column. */
const holdsNumbers = ({ weightRow, unitRows, targetRow, roleWeightRows }: HeaderRows, row: number): boolean =>
  row === weightRow || unitRows.includes(row) || row === targetRow || roleWeightRows.includes(row);

interface FoundHeader extends HeaderRows {
  readonly kind: "columns" | "people";
  readonly start: number;
  readonly repeatedRows: Set<number>;
}

/**
 * The headers of tables, each with the first row that surely belongs to it. "单位： | 行政部 | 岗位名称 | 质检员" right above
 * a header, with nothing between, was taken for one itself: it has values among its keys, and stands above the other.
 */
function withKeysAbove(
  profiles: readonly RowProfile[],
  headers: readonly FoundHeader[],
): readonly { readonly header: FoundHeader; readonly top: number }[] {
  const found: { header: FoundHeader; top: number }[] = [];
  let keys: number | null = null;
  for (const [index, header] of headers.entries()) {
    const top: number = keys ?? header.rows[0] ?? header.start;
    const next = headers[index + 1];
    keys = next !== undefined && areKeys(profiles, header, next) ? top : null;
    if (keys === null) found.push({ header, top });
  }
  return found;
}

const surelyKey = 0.85;

function areKeys(profiles: readonly RowProfile[], header: FoundHeader, next: FoundHeader): boolean {
  const bottom = (header.rows.at(-1) ?? header.start) + 1;
  const isEmpty = profiles.slice(bottom, next.rows[0]).every(({ filled }) => filled.length === 0);
  const { hits, filled } = profiles[header.start] ?? { hits: [], filled: [] };
  const keys = hits.filter(({ confidence }) => confidence >= surelyKey).length;
  return isEmpty && keys > 0 && keys * 2 <= filled.length;
}

/** Names of indicators and their weights, and right below them a row that only heads the people: one header. */
function goesOn(
  profiles: readonly RowProfile[],
  above: FoundHeader | undefined,
  own: HeaderRows & { readonly start: number },
): boolean {
  const profile = profiles[own.start];
  if (profile === undefined || above === undefined) return false;
  if (above.weightRow === null) return false;
  return (
    (above.rows.at(-1) ?? 0) + 1 === own.rows[0] &&
    !isOfPeople(profiles, above) &&
    profile.hits.some(({ role }) => personKeys.has(role)) &&
    profile.hits.length === profile.filled.length
  );
}

const joined = <Header extends HeaderRows>(above: FoundHeader | undefined, own: Header): Header => ({
  ...own,
  rows: [...(above?.rows ?? []), ...own.rows],
  weightRow: own.weightRow ?? above?.weightRow ?? null,
});

const personKeys = new Set<string>(["name", "id", "firstName", "lastName"]);

/** People stand in the rows below this header: it names them, and no column of indicators does. */
const isOfPeople = (profiles: readonly RowProfile[], { start }: { readonly start: number }): boolean => {
  const roles = profiles[start]?.hits.map(({ role }) => role) ?? [];
  return roles.some((role) => personKeys.has(role)) && !roles.includes("indicatorName");
};

/**
 * The rows by which a header of people is repeated further down, with the title that is repeated above it. Null where
 * it is another header, or stands below a title of its own.
 */
function repeatedRowsOf(
  view: SheetView,
  profiles: readonly RowProfile[],
  first: FoundHeader | undefined,
  again: HeaderRows & { readonly start: number },
  floor: number,
): readonly number[] | null {
  if (first?.rows.length !== again.rows.length || !isOfPeople(profiles, first)) return null;
  const isSame = first.rows.every((row, index) => isSameRow(view, row, again.rows[index] ?? row));
  if (!isSame) return null;
  const top = again.rows[0] ?? again.start;
  const between: number[] = [];
  for (let row = findPreamble(view, profiles, floor, top); row < top; row += 1) {
    if (profiles[row]?.filled.length === 0) continue;
    const isFooter = findRowReason(compactText(textAt(view, row, profiles[row]?.filled[0] ?? 0))) !== null;
    const isRepeated =
      isFooter ||
      Array.from({ length: first.rows[0] ?? 0 }, (_, above) => above).some((above) =>
        isSameRow(view, above, row),
      );
    if (!isRepeated) return null;
    between.push(row);
  }
  return [...between, ...again.rows];
}

function isSameRow(view: SheetView, first: number, second: number): boolean {
  for (let column = 0; column < view.columnCount; column += 1)
    if (textAt(view, first, column) !== textAt(view, second, column)) return false;
  return true;
}

const weightWord = /权重|權重|比重|占比|weight|peso/iu;
const rowsBelow = 12;

/** A row of weights at the end of the people instead of under their header. */
function weightRowBelow(
  view: SheetView,
  profiles: readonly RowProfile[],
  header: FoundHeader,
  top: number,
  bottom: number,
): number | null {
  if (!isOfPeople(profiles, header)) return null;
  const keys = profiles[header.start]?.hits.filter(({ role }) => personKeys.has(role)) ?? [];
  for (let row = bottom - 1; row >= Math.max(top, bottom - rowsBelow); row -= 1) {
    const profile = profiles[row];
    const first = profile?.filled[0];
    if (profile === undefined || first === undefined || !weightWord.test(textAt(view, row, first))) continue;
    const columns = keys.map(({ column }) => column);
    if (isWeightRow(view, profile, columns)) return row;
  }
  return null;
}

/** One label and values beside it, right below another row of a table ("部门 | 一班 | 二班"): a row, no new header. */
const isRowOfTable = ({ hits, filled }: RowProfile): boolean =>
  hits.filter(({ role }) => role !== "rater" && role !== "period").length < 2 && filled.length >= 2;

/** People stand side by side in this header: what follows says something about each of them. */
const headsPeople = (view: SheetView, header: RowProfile | undefined): boolean =>
  header !== undefined &&
  header.filled.filter((column) => isPersonAt(view, header.row, column)).length >= 2 &&
  !header.hits.some(({ role }) => personKeys.has(role));

function trimBottom(view: SheetView, top: number, bottom: number, left: number, right: number): number {
  let end = bottom;
  while (end > top && isRowBlank(view, end - 1, left, right)) end -= 1;
  return end;
}
