import type { ReadResult } from "../../reader/index.ts";

/** What was read, for people at a terminal. */
export function printReport({ dataset, issues, report }: ReadResult): string {
  const lines: string[] = [];
  for (const sheet of report.sheets) {
    const why =
      sheet.reason === null ? "" : ` – no scores found: ${sheet.reason} ${sheet.evidence.join(" ")}`;
    lines.push(
      `${sheet.workbook ?? ""} [${sheet.sheet}] ${sheet.usedRange ?? "empty"}${sheet.isHidden ? " (hidden)" : ""}${why}`,
    );
    for (const table of report.tables.filter(({ id }) => sheet.tables.includes(id))) {
      const rows =
        table.dataRows === null
          ? ""
          : `, rows ${String(table.dataRows.first)}-${String(table.dataRows.last)} (${String(table.dataRows.count)} read)`;
      lines.push(`  ${table.id} ${table.layout} ${table.range}, header ${table.headerRows.join(",")}${rows}`);
      for (const column of [...table.columns, ...table.rows]) {
        const extras = [column.indicatorId, column.raterGroup, column.periodId]
          .filter((extra) => extra !== null)
          .join(" · ");
        lines.push(
          `    ${column.place.padEnd(3)} ${column.role.padEnd(14)} ${String(column.confidence).padEnd(5)} ${JSON.stringify(column.header)} ${extras}`,
        );
      }
      for (const { row, reason, text } of table.skippedRows)
        lines.push(`    row ${String(row)} left out: ${reason} ${JSON.stringify(text)}`);
    }
  }
  lines.push("", "Indicators:");
  for (const { path, weight, weightSource, weightAt, scaleId } of report.indicators)
    lines.push(
      `  ${"  ".repeat(path.length - 1)}${path.at(-1) ?? ""}  weight ${String(weight)} (${weightSource ?? "-"} ${weightAt ?? ""}) scale ${scaleId ?? "-"}`,
    );
  lines.push(
    `Raters: ${report.raters.map(({ group, weight, entries }) => `${group} ${String(weight)} (${String(entries)})`).join(", ")}`,
  );
  lines.push(`Periods: ${report.periods.map(({ id, source }) => `${id} (${source})`).join(", ")}`);
  lines.push(
    `People (${String(dataset.size)}): ${dataset.employees.ids
      .slice(0, 40)
      .map((id, row) => `${id} ${dataset.employees.names[row] ?? ""}`)
      .join(", ")}`,
  );
  lines.push(`Measures: ${String(dataset.measures.length)}`, "", `Doubts (${String(issues.length)}):`);
  for (const { code, at, people, repairId, ...facts } of issues.slice(0, 200))
    lines.push(
      `  ${code} ${at ?? ""} ${JSON.stringify(facts)} ${people.slice(0, 5).join(",")}${repairId === null ? "" : ` repair ${repairId}`}`,
    );
  return lines.join("\n");
}
