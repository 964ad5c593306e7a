/** What a field may hold. */
export type CsvField = string | number | boolean | null;

/** Texts that a spreadsheet would take for a formula, or that slip through its import as one; full-width signs too. */
const startsFormula = /^\s*[=+\-@＝＋－＠\t\r\n|]/u;

/**
 * Comma-separated text that no spreadsheet runs: UTF-8 with byte order mark, lines ended by CR LF. A text that could
 * start a formula gets an apostrophe in front; numbers stay numbers, negative ones too.
 *
 * @example
 * safeCsv([["name"], ['=HYPERLINK("http://x")']])
 * //=> "\ufeffname\r\n\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"
 */
export function safeCsv(rows: readonly (readonly CsvField[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(fieldOf).join(",")}\r\n`).join("")}`;
}

function fieldOf(value: CsvField): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const safe = startsFormula.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
