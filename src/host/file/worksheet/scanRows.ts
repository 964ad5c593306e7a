import { maxColumns, maxRows } from "../../model/index.ts";
import { FileError } from "../FileError.ts";

/** Tag names of a sheet's cells with the prefix the file uses ("" nearly always). */
export interface CellTags {
  readonly prefix: string;
  readonly row: string;
  readonly rowClose: string;
  readonly cell: string;
  readonly cellClose: string;
}

export function cellTags(prefix: string): CellTags {
  return {
    prefix,
    row: `<${prefix}row`,
    rowClose: `</${prefix}row>`,
    cell: `<${prefix}c`,
    cellClose: `</${prefix}c>`,
  };
}

/** Where a row stands in the text of `<sheetData>`. */
export interface RawRow {
  /** Zero-based. */
  readonly row: number;
  readonly start: number;
  /** Between the row's tags; both equal `end` for a row without cells. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** Lists the rows of `<sheetData>` in file order. A row without `r` follows the one before it. */
export function scanRows(xml: string, tags: CellTags, part: string): RawRow[] {
  const rows: RawRow[] = [];
  let at = 0;
  let previous = -1;
  for (;;) {
    const start = xml.indexOf(tags.row, at);
    if (start < 0) {
      return rows;
    }
    const tagEnd = xml.indexOf(">", start) + 1;
    const isEmpty = xml[tagEnd - 2] === "/";
    const innerEnd = isEmpty ? tagEnd : xml.indexOf(tags.rowClose, tagEnd);
    const stated = /\sr\s*=\s*["'](\d+)["']/.exec(xml.slice(start, tagEnd))?.[1];
    const row = stated === undefined ? previous + 1 : Number(stated) - 1;
    if (tagEnd === 0 || innerEnd < 0 || row < 0 || row >= maxRows) {
      throw new FileError("damaged_part", "A row does not end, or stands beyond the last row of a sheet.", {
        part,
      });
    }
    const end = isEmpty ? tagEnd : innerEnd + tags.rowClose.length;
    rows.push({ row, start, innerStart: tagEnd, innerEnd, end });
    previous = row;
    at = end;
  }
}

/** One `<c>` as it stands in the text, cut but not interpreted. */
export interface RawCell {
  readonly column: number;
  readonly styleId: number;
  /** `t`; "n" where it is missing. */
  readonly type: string;
  /** `cm`, 1-based index into the workbook's cell metadata; 0 for none. */
  readonly metadata: number;
  readonly start: number;
  /** Between the cell's tags; both equal `end` for an empty cell. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

const quote = 34;

/** Calls back for every cell of a row. A cell without `r` follows the one before it. */
export function scanCells(
  xml: string,
  { innerStart: from, innerEnd: to }: RawRow,
  tags: CellTags,
  part: string,
  visit: (cell: RawCell) => void,
): void {
  let at = from;
  let previous = -1;
  while (at < to) {
    const start = xml.indexOf(tags.cell, at);
    if (start < 0 || start >= to) {
      return;
    }
    const tagEnd = xml.indexOf(">", start);
    let column = previous + 1;
    let styleId = 0;
    let type = "n";
    let metadata = 0;
    let place = start + tags.cell.length;
    for (;;) {
      const equals = xml.indexOf("=", place);
      if (equals < 0 || equals >= tagEnd) {
        break;
      }
      const mark = xml.charCodeAt(equals + 1) === quote ? '"' : "'";
      const valueEnd = xml.indexOf(mark, equals + 2);
      if (valueEnd < 0 || valueEnd > tagEnd) {
        throw new FileError("damaged_part", "A value in a cell's tag does not end.", { part });
      }
      const name = xml.slice(place, equals).trim();
      if (name === "r") {
        column = readColumn(xml, equals + 2);
      } else if (name === "s") {
        styleId = Number(xml.slice(equals + 2, valueEnd));
      } else if (name === "t") {
        type = xml.slice(equals + 2, valueEnd);
      } else if (name === "cm") {
        metadata = Number(xml.slice(equals + 2, valueEnd));
      }
      place = valueEnd + 1;
    }
    const isEmpty = xml[tagEnd - 1] === "/";
    const innerEnd = isEmpty ? tagEnd + 1 : xml.indexOf(tags.cellClose, tagEnd);
    if (tagEnd < 0 || innerEnd < 0 || column >= maxColumns) {
      throw new FileError(
        "damaged_part",
        "A cell does not end, or stands beyond the last column of a sheet.",
        { part },
      );
    }
    const end = isEmpty ? innerEnd : innerEnd + tags.cellClose.length;
    visit({ column, styleId, type, metadata, start, innerStart: tagEnd + 1, innerEnd, end });
    previous = column;
    at = end;
  }
}

/** Column of an address such as "AB12" at an offset, zero-based. */
function readColumn(xml: string, at: number): number {
  let column = 0;
  for (let index = at; ; index += 1) {
    const code = xml.charCodeAt(index) & ~32;
    if (code < 65 || code > 90 || index > at + 3) {
      return column - 1;
    }
    column = column * 26 + code - 64;
  }
}
