import type { WorkbookModel } from "../../host/model/index.ts";
import type { UniverView } from "./createUniver.ts";

/** Name under which the page registers the component that draws a chart. */
export const chartComponent = "workbench-chart";

const pixelsPerPoint = 96 / 72;
/** The view counts from the corner of the headings. */
const headings = { width: 46, height: 20 };

interface ShownChart {
  readonly key: string;
  readonly dispose: () => void;
}

const shownCharts = new WeakMap<UniverView, Map<string, ShownChart>>();

/** Lays the active sheet's charts over its cells; they scroll with the grid and draw themselves anew on changes. */
export function showCharts(view: UniverView, workbook: WorkbookModel): void {
  const shown = shownCharts.get(view) ?? new Map<string, ShownChart>();
  shownCharts.set(view, shown);
  const book = view.api.getActiveWorkbook();
  const wanted = new Map(
    workbook.sheets.flatMap((sheet) => sheet.charts.map((chart) => [chart.id, { sheet, chart }] as const)),
  );
  for (const [id, { key, dispose }] of shown) {
    const now = wanted.get(id);
    if (book === null || now === undefined || keyOf(book.getId(), now.sheet.id, now.chart) !== key) {
      dispose();
      shown.delete(id);
    }
  }
  for (const [id, { sheet, chart }] of wanted) {
    const target = shown.has(id) ? null : book?.getSheetBySheetId(sheet.id);
    if (book === null || target === null || target === undefined) {
      continue;
    }
    const startX = chart.left * pixelsPerPoint + (sheet.showHeadings ? headings.width : 0);
    const startY = chart.top * pixelsPerPoint + (sheet.showHeadings ? headings.height : 0);
    const added = target.addFloatDomToPosition({
      componentKey: chartComponent,
      initPosition: {
        startX,
        startY,
        endX: startX + chart.width * pixelsPerPoint,
        endY: startY + chart.height * pixelsPerPoint,
      },
      allowTransform: false,
      data: { chartId: chart.id },
    });
    if (added !== null && added !== undefined) {
      shown.set(id, { key: keyOf(book.getId(), sheet.id, chart), dispose: added.dispose });
    }
  }
}

function keyOf(
  unitId: string,
  sheetId: string,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): string {
  return [unitId, sheetId, left, top, width, height].join();
}
