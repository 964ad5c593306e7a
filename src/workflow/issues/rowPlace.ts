import { quotedSheetName } from "../../sheet/index.ts";
import type { Appraisal } from "../check/appraisal.ts";

type Tables = readonly Pick<Appraisal["read"]["report"]["tables"][number], "sheet" | "range" | "dataRows">[];

/**
 * The row of the table in which a cell stands, from the table's first column to its last; the cell itself where it
 * stands in no table of people in rows.
 *
 * @param at - A cell as the reader names it.
 *
 * @example
 * rowPlace("Scores!B7", [{ sheet: "Scores", range: "A1:F20", dataRows: { first: 2, last: 20, count: 19 } }])
 * //=> "Scores!A7:F7"
 */
export function rowPlace(at: string | null, tables: Tables): string | null {
  const cell = /^(.*)!([A-Z]+)(\d+)$/u.exec(at ?? "");
  if (cell === null) return at;
  const [, sheetName = "", , line = ""] = cell;
  for (const { sheet, range, dataRows } of tables) {
    const columns = /^([A-Z]+)\d+:([A-Z]+)\d+$/u.exec(range);
    const isInside = dataRows !== null && Number(line) >= dataRows.first && Number(line) <= dataRows.last;
    if (columns === null || !isInside || dataRows.count < 2) continue;
    if (sheetName === quotedSheetName(sheet) || sheetName === sheet)
      return `${sheetName}!${columns[1] ?? ""}${line}:${columns[2] ?? ""}${line}`;
  }
  return at;
}
