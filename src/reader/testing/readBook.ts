import type { CellValue, Grid, WorkbookGrids } from "../../sheet/index.ts";
import { defaultReadOptions, type ReadOptions } from "../readOptions.ts";
import type { ReadResult } from "../readResult.ts";
import { readDate } from "../value/readDate.ts";
import { readWorkbooks } from "../readWorkbooks.ts";

/**
 * A sheet as text: a row per line, "|" between cells, "⏎" for a line break; "=SUM(A1:B1)→7" is a formula with its
 * result, "0:05:23 [mm:ss]" a time in that format.
 */
export interface SheetText {
  readonly text: string;
  /** "A1:C1" … */
  readonly merges?: readonly string[];
  /** Comments by cell: { B1: "满分10分" }. */
  readonly notes?: Readonly<Record<string, string>>;
}

interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

const plain = (value: CellValue): Cell => ({ value, formula: null, format: "General" });

/** "30%" is a number in percent format, "'012" a text, "2024-01-05" a date serial. */
function cellOf(typed: string): Cell {
  const text = typed.trim().replaceAll("⏎", "\n");
  if (text === "") return plain(null);
  if (text.startsWith("=")) {
    const [formula = "", result = ""] = text.split("→");
    return { ...cellOf(result), formula };
  }
  if (text.startsWith("'")) return plain(text.slice(1));
  if (/^#(N\/A|DIV\/0!)$/u.test(text)) return plain({ fault: text });
  if (/^-?\d+(\.\d+)?%$/u.test(text)) return { ...plain(Number(text.slice(0, -1)) / 100), format: "0%" };
  if (/^-?\d+(\.\d+)?$/u.test(text)) return plain(Number(text));
  const [, hours, minutes, seconds, format] = /^(\d+):(\d\d):(\d\d) \[(.+)\]$/u.exec(text) ?? [];
  if (format !== undefined)
    return { ...plain((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400), format };
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? (readDate(text)?.epochDay ?? null) : null;
  return plain(day === null ? text : day + 25_569);
}

const column = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function gridOf(sheetName: string, { text, merges = [], notes = {} }: SheetText): Grid {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const cells = lines.map((line) => line.split("|").map(cellOf));
  const width = Math.max(...cells.map((row) => row.length));
  const padded = cells.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? plain(null)));
  return {
    sheetName,
    isSheetHidden: false,
    origin: { row: 0, column: 0 },
    values: padded.map((row) => row.map(({ value }) => value)),
    formulas: padded.map((row) => row.map(({ formula }) => formula)),
    numberFormats: padded.map((row) => row.map(({ format }) => format)),
    merges: merges.map((range) => {
      const [, left = "", top = "", right = "", bottom = ""] =
        /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(range) ?? [];
      return { top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) };
    }),
    hiddenRows: [],
    hiddenColumns: [],
    notes: Object.fromEntries(
      Object.entries(notes).map(([cell, comment]) => {
        const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
        return [`${String(Number(row) - 1)},${String(column(letters))}`, comment];
      }),
    ),
  };
}

/** A workbook from texts by sheet name. */
export const bookOf = (
  name: string,
  sheets: Readonly<Record<string, string | SheetText>>,
): WorkbookGrids => ({
  name,
  uses1904Dates: false,
  grids: Object.entries(sheets).map(([sheet, given]) =>
    gridOf(sheet, typeof given === "string" ? { text: given } : given),
  ),
});

/** Reads one workbook given as texts. */
export const readBook = (
  sheets: Readonly<Record<string, string | SheetText>>,
  options: Partial<ReadOptions> = {},
): ReadResult => readWorkbooks([bookOf("绩效考核.xlsx", sheets)], { ...defaultReadOptions, ...options });

/** "area/indicator" → weight as the sheet gives it. */
export const weightsIn = ({ report }: ReadResult): Record<string, number | null> =>
  Object.fromEntries(report.indicators.map(({ path, weight }) => [path.join("/"), weight]));

/** "indicator kind-or-rater period" → values by person. */
export const valuesIn = ({ dataset }: ReadResult): Record<string, (number | null)[]> =>
  Object.fromEntries(
    dataset.measures.map(({ indicatorId, kind, raterGroup, raterSlot, periodId, values }) => [
      [indicatorId, raterGroup ?? kind, raterSlot === 0 ? null : String(raterSlot), periodId]
        .filter((part) => part !== null)
        .join(" "),
      [...values].map((value) => (Number.isNaN(value) ? null : value)),
    ]),
  );

/** Facts by id. */
export const factsIn = ({ dataset }: ReadResult): Record<string, readonly unknown[]> =>
  Object.fromEntries(dataset.facts.map(({ factId, values }) => [factId, values]));

/** Codes of all doubts with their cells. */
export const doubtsIn = ({ issues }: ReadResult): string[] =>
  issues.map(({ code, at }) => `${code} ${at ?? ""}`.trim());
