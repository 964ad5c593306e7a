import type { IssueList } from "../report/issueList.ts";
import type { ReadTable } from "../tableResult.ts";
import { periodIdOf } from "../value/readPeriod.ts";
import { placeOf } from "../view/sheetView.ts";

/**
 * Says where a period was only taken from the name of a file, or from the name of the only sheet with scores: no cell
 * states it. Sheets that are named after their periods, one each, say so clearly enough.
 */
export function checkPeriods(tables: readonly ReadTable[], issues: IssueList): void {
  const scored = tables.filter(
    ({ reading, period }) =>
      reading !== null &&
      reading.subjects.periods === null &&
      reading.series.some((series) => series.period === null) &&
      period !== null,
  );
  const sheets = new Set(scored.map(({ frame }) => frame.view.grid.sheetName));
  const said = new Set<string>();
  for (const { period, frame } of scored) {
    if (period === null || (period.source !== "workbookName" && period.source !== "sheetName")) continue;
    if (period.source === "sheetName" && sheets.size > 1) continue;
    const id = periodIdOf(period.period);
    const key = `${period.source}|${id}|${frame.view.workbook ?? ""}`;
    if (said.has(key)) continue;
    said.add(key);
    issues.add({
      code: "period_assumed",
      at: placeOf(frame.view, frame.headerRows[0] ?? frame.bodyTop, frame.left),
      period: id,
      source: period.source,
    });
  }
}
