import { isoFromDay, asEpochDay, type SourceCell, type TableColumn } from "../../core/index.ts";
import { readDate, serialToEpochDay } from "../value/readDate.ts";
import type { GridCells } from "./gridCells.ts";
import type { PolicyVocabulary } from "./policyVocabulary.ts";
import { wordIndex, wordKey } from "./wordKey.ts";

/** Turns cells into what the core understands: codes for words, ISO dates for dates, all else as it stands. */
export type ReadSourceCell = (row: number, column: number, kind: TableColumn) => SourceCell;

/** Prepares the reading of one sheet's cells. */
export function sourceCells(
  cells: GridCells,
  { code }: Pick<PolicyVocabulary, "code">,
  uses1904Dates: boolean,
): ReadSourceCell {
  const indexes = new Map<string, ReadonlyMap<string, string>>();
  /** Words of a column's choices to codes. */
  const codesOf = (column: TableColumn): ReadonlyMap<string, string> => {
    const codes = column.kind === "flag" ? ["yes", "no"] : column.codes;
    const key = codes.map((item) => column.wordKeys[item] ?? item).join(" ");
    const found = indexes.get(key);
    if (found !== undefined) return found;
    const spellings = (item: string): readonly string[] => code[column.wordKeys[item] ?? item] ?? [];
    const made = wordIndex([
      ...codes.map((item) => [item, spellings(item).slice(0, 3)] as const),
      ...codes.map((item) => [item, [item, ...spellings(item).slice(3)]] as const),
    ]);
    indexes.set(key, made);
    return made;
  };
  const meant = (value: string | number | boolean, column: TableColumn): SourceCell["value"] => {
    switch (column.kind) {
      case "choice":
        return codesOf(column).get(wordKey(String(value))) ?? value;
      case "choices":
        return String(value)
          .split(/[;；、,，\n]/u)
          .flatMap((word) => (word.trim() === "" ? [] : [codesOf(column).get(wordKey(word)) ?? word.trim()]))
          .join("; ");
      case "flag": {
        const word = typeof value === "boolean" ? null : codesOf(column).get(wordKey(String(value)));
        return word === null || word === undefined ? value : word === "yes";
      }
      case "day": {
        if (typeof value === "number") return isoFromDay(asEpochDay(serialToEpochDay(value, uses1904Dates)));
        const day = readDate(String(value));
        return day === null ? value : isoFromDay(asEpochDay(day.epochDay));
      }
      default:
        return value;
    }
  };
  return (row, column, kind) => {
    const value = cells.valueAt(row, column);
    const isPercent = typeof value === "number" && cells.isPercent(row, column);
    const at = cells.addressAt(row, column);
    if (value === null) return { value, text: "", isPercent, at };
    const text = isPercent ? `${String(Number((value * 100).toFixed(8)))}%` : String(value);
    return { value: meant(value, kind), text, isPercent, at };
  };
}
