import type { ComponentType } from "react";
import { LifecycleStages, type IWorkbookData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area, CellPosition, SheetModel, WorkbookModel } from "../../host/model/index.ts";
import type { FormulaEvaluator } from "../formats/evaluateConditionalFormats.ts";
import type { DisplayLanguage } from "../page/displayLanguage.ts";
import { cellDifference } from "./cellDifference.ts";
import { createUniver, type UniverView } from "./createUniver.ts";
import { createEditHold } from "./editHold.ts";
import { listenToView, type GridActions } from "./listenToView.ts";
import { paintLooks } from "./paintLooks.ts";
import { createSheetLayout, type SheetLayout } from "./sheetLayout.ts";
import { createSheetView, type SheetView } from "./sheetView.ts";
import { chartComponent, showCharts } from "./showCharts.ts";
import { showValidations } from "./showValidations.ts";
import { skipGoneWorkbooks } from "./skipGoneWorkbooks.ts";
import { univerIds } from "./univerIds.ts";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly workbook: WorkbookModel;
  readonly language: DisplayLanguage;
  readonly isDark: boolean;
  readonly evaluate: (sheet: SheetModel) => FormulaEvaluator;
  readonly actions: GridActions;
  /** Draws a chart; is given `data: { chartId }`. */
  readonly chart: ComponentType<ChartProps>;
}

/** What the view hands to the component of a chart. */
export interface ChartProps {
  readonly data: { readonly chartId: string };
}

export interface Grid {
  /** Shows the workbook as it is now; while a cell is being typed into, once that is done. */
  refresh(): void;
  /** Goes to a sheet and its cells, as `activate()` and `select()` ask; what is selected already is left alone. */
  reveal(sheetId: string, area: Area | null): void;
  /** What a cell of the active sheet shows, number format applied. */
  textAt(position: CellPosition): string;
  /** Middle of a cell of the active sheet, in pixels of the page. */
  middleOf(position: CellPosition): { readonly x: number; readonly y: number };
  dispose(): void;
}

/** The view begins checks of validated cells this long after a change; those begun are to find their workbook still. */
const settlingMs = 250;

/** What of the workbook the view was last told. */
interface Shown {
  readonly unitId: string;
  readonly layouts: string;
  readonly views: Map<string, SheetView>;
}

/** Puts the grid into an element: a view of the workbook that hands every edit to `actions`. */
export function createGrid(options: GridOptions): Grid {
  const { workbook } = options;
  const view = createUniver(options.container, options.language, options.isDark);
  view.api.registerComponent(chartComponent, options.chart);
  let shown: Shown | null = null;
  let unitCount = 0;
  let isRendered = false;
  let isDisposed = false;
  const hold = createEditHold((work) => {
    // The view reports the end of an edit before it takes in what was typed.
    setTimeout(() => {
      if (!isDisposed) {
        work();
      }
    });
  });

  /** Takes a workbook that is shown no longer out of the view, after the checks of its cells that are still to come. */
  const letGo = (unitId: string): void => {
    setTimeout(() => {
      requestIdleCallback(() => {
        if (!isDisposed) {
          view.api.disposeUnit(unitId);
        }
      });
    }, settlingMs);
  };

  const viewsNow = (): Map<string, SheetView> =>
    new Map(
      workbook.sheets.map((sheet) => [sheet.id, createSheetView(workbook, sheet, options.evaluate(sheet))]),
    );

  const rebuild = (layouts: readonly SheetLayout[], views: Map<string, SheetView>): void => {
    const before = shown;
    unitCount += 1;
    const unitId = `workbook-${String(unitCount)}`;
    shown = { unitId, layouts: JSON.stringify(layouts), views };
    view.api.createWorkbook(workbookData(unitId, workbook, layouts, views));
    if (before === null) {
      // The view's services start with its first workbook.
      paintLooks(
        view.univer.__getInjector(),
        (sheetId, key) => shown?.views.get(sheetId)?.looks.get(key),
        options.isDark,
      );
      skipGoneWorkbooks(view.univer.__getInjector());
    } else {
      letGo(before.unitId);
    }
    const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
    if (active !== undefined) {
      goTo(active.id, active.selection[0] ?? null);
    }
    decorate();
  };

  const decorate = (): void => {
    if (!isRendered) {
      return;
    }
    showValidations(view, workbook, options.evaluate);
    showCharts(view, workbook);
  };

  const goTo = (sheetId: string, area: Area | null): void => {
    const book = view.api.getActiveWorkbook();
    const sheet = book?.getSheetBySheetId(sheetId) ?? null;
    if (book === null || sheet === null) {
      return;
    }
    if (book.getActiveSheet().getSheetId() !== sheetId) {
      book.setActiveSheet(sheet);
    }
    const shownArea = area === null ? null : withinView(sheet, area);
    // Selecting anew what the person has just selected would end the edit that she has begun meanwhile.
    if (shownArea !== null && !isSelected(sheet, shownArea)) {
      const { row, column, rowCount, columnCount } = shownArea;
      sheet.setActiveRange(sheet.getRange(row, column, rowCount, columnCount));
    }
  };

  const refresh = (): void => {
    const layouts = workbook.sheets.map((sheet) => createSheetLayout(workbook, sheet));
    const views = viewsNow();
    if (shown?.layouts !== JSON.stringify(layouts)) {
      rebuild(layouts, views);
      return;
    }
    for (const [sheetId, next] of views) {
      const cellValue = cellDifference(shown.views.get(sheetId)?.cells ?? {}, next.cells);
      shown.views.set(sheetId, next);
      if (cellValue !== null) {
        const params = { unitId: shown.unitId, subUnitId: sheetId, cellValue };
        view.api.syncExecuteCommand(univerIds.setRangeValues, params, { onlyLocal: true, fromModel: true });
      }
    }
    decorate();
  };

  const forget = (sheetId: string, cells: Readonly<Record<number, object>>): void => {
    const known = shown?.views.get(sheetId);
    if (known !== undefined) {
      for (const [row, columns] of Object.entries(cells)) {
        for (const column of Object.keys(columns)) {
          // A value no cell has, so that the next refresh tells the view again what the workbook says.
          (known.cells[Number(row)] ??= {})[Number(column)] = { v: "\0" };
        }
      }
    }
  };

  const actions: GridActions = {
    ...options.actions,
    onEditing(isEditing) {
      options.actions.onEditing(isEditing);
      hold.setEditing(isEditing);
    },
  };
  listenToView(view, actions, { forget, activeSheetId: () => workbook.activeSheetId });
  whenRendered(view, () => {
    isRendered = true;
    decorate();
    options.actions.onReady();
  });
  refresh();
  return {
    refresh: () => hold.run("refresh", refresh),
    reveal: (sheetId, area) => hold.run("reveal", () => goTo(sheetId, area)),
    textAt: ({ row, column }) => {
      const range = view.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column);
      return range?.getDisplayValue() ?? "";
    },
    middleOf: ({ row, column }) => {
      const range = view.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column);
      const cell = range?.getCellRect() ?? new DOMRect();
      const canvas = options.container
        .querySelector("canvas[id^='univer-sheet-main-canvas']")
        ?.getBoundingClientRect();
      return {
        x: (canvas?.x ?? 0) + cell.x + cell.width / 2,
        y: (canvas?.y ?? 0) + cell.y + cell.height / 2,
      };
    },
    dispose: () => {
      isDisposed = true;
      view.univer.dispose();
    },
  };
}

/** The part of an area that the view has cells for: whole rows and columns reach further. */
function withinView(sheet: FWorksheet, { row, column, rowCount, columnCount }: Area): Area | null {
  const rows = Math.min(rowCount, sheet.getMaxRows() - row);
  const columns = Math.min(columnCount, sheet.getMaxColumns() - column);
  return rows > 0 && columns > 0 ? { row, column, rowCount: rows, columnCount: columns } : null;
}

function isSelected(sheet: FWorksheet, { row, column, rowCount, columnCount }: Area): boolean {
  const selected = sheet.getSelection()?.getActiveRange();
  return (
    selected?.getRow() === row &&
    selected.getColumn() === column &&
    selected.getHeight() === rowCount &&
    selected.getWidth() === columnCount
  );
}

function whenRendered(view: UniverView, onReady: () => void): void {
  view.api.addEvent(view.api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === LifecycleStages.Steady) {
      onReady();
    }
  });
}

function workbookData(
  unitId: string,
  workbook: WorkbookModel,
  layouts: readonly SheetLayout[],
  views: ReadonlyMap<string, SheetView>,
): Partial<IWorkbookData> {
  return {
    id: unitId,
    name: workbook.name,
    sheetOrder: layouts.map(({ id }) => id),
    sheets: Object.fromEntries(
      layouts.map((layout) => [
        layout.id,
        // The view keeps and changes what it is given; ours must stay what we told it.
        { ...layout, cellData: structuredClone(views.get(layout.id)?.cells ?? {}) },
      ]),
    ),
  };
}
