/** Columns that a text takes on a terminal: a Chinese character is two. */
function width(text: string): number {
  let columns = 0;
  for (const sign of text)
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        sign,
      )
        ? 2
        : 1;
  return columns;
}

/** Lines of a table with aligned columns; numbers stand to the right. */
export function printTable(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const texts = [header, ...rows.map((row) => row.map(String))];
  const widths = header.map((_, column) => Math.max(...texts.map((row) => width(row[column] ?? ""))));
  const isNumber = header.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === "number"),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => {
        const gap = " ".repeat(Math.max(0, (widths[column] ?? 0) - width(text)));
        return isNumber[column] === true ? gap + text : text + gap;
      })
      .join("  ")
      .trimEnd();
  const [first = [], ...others] = texts;
  return [line(first), widths.map((columns) => "─".repeat(columns)).join("  "), ...others.map(line)].join(
    "\n",
  );
}
