import type { SheetSpec, SpecCell } from "../../fixtures/reader/sheetSpec.ts";

/**
 * A sheet as text: a row per line, "|" between cells, "." for an empty row, "⏎" for a line break, "'007" for text that
 * looks like a number, "2024-03-31" for a day's serial.
 */
export function sheetOf(name: string, text: string, merges: readonly string[] = []): SheetSpec {
  const rows = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => (line === "." ? [] : line.split("|").map(cellOf)));
  const dated =
    rows[1]?.findIndex((cell) => typeof cell === "number" && cell > 40_000 && cell < 50_000) ?? -1;
  return {
    name,
    rows,
    merges,
    ...(dated < 0 ? {} : { formats: { [String.fromCharCode(65 + dated)]: "yyyy-mm-dd" } }),
  };
}

function cellOf(typed: string): SpecCell {
  const text = typed.trim().replaceAll("⏎", "\n");
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) / 86_400_000 + 25_569 : text;
}
