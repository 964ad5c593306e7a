import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { Area, CellPosition } from "../../host/model/index.ts";
import type { UniverView } from "./createUniver.ts";
import { columnChars, rowPoints } from "./pixels.ts";
import { mayRun, univerIds } from "./univerIds.ts";
import { readViewEdits, touchesValues, type TypedText, type ViewEdit } from "./viewEdit.ts";

/** What a person does in the grid, for the workbook to follow. */
export interface GridActions {
  readonly onReady: () => void;
  readonly onEdit: (sheetId: string, edits: readonly ViewEdit[]) => void;
  readonly onEditing: (isEditing: boolean) => void;
  readonly onSelect: (sheetId: string, areas: readonly Area[]) => void;
  readonly onClick: (sheetId: string, position: CellPosition) => void;
  readonly onActivate: (sheetId: string) => void;
  readonly onColumnWidth: (sheetId: string, columns: Area, widthChars: number) => void;
  readonly onRowHeight: (sheetId: string, rows: Area, heightPoints: number) => void;
  readonly onAddSheet: () => void;
  readonly onRemoveSheet: (sheetId: string) => void;
  readonly onNameSheet: (sheetId: string, name: string) => void;
}

interface Bridge {
  /** The view changed these cells of itself: tell it again what the workbook says. */
  forget(sheetId: string, cells: Readonly<Record<number, object>>): void;
  activeSheetId(): string;
}

interface SheetParams {
  readonly subUnitId: string;
}

/** Turns what a person does in the view into actions on the workbook. */
export function listenToView(view: UniverView, actions: GridActions, bridge: Bridge): void {
  const { api } = view;
  let typed: TypedText | null = null;

  api.addEvent(api.Event.SheetEditStarted, () => actions.onEditing(true));
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
    typed = isConfirm ? { row, column, text: value.toPlainText().replace(/\r?\n$/, "") } : null;
  });
  api.addEvent(api.Event.SheetEditEnded, () => actions.onEditing(false));
  let pressed = "";
  api.addEvent(api.Event.CellPointerDown, ({ row, column }) => {
    pressed = `${String(row)},${String(column)}`;
  });
  api.addEvent(api.Event.CellPointerUp, ({ worksheet, row, column }) => {
    // The view finishes its own selection first; a drag that ends on a cell is no click on it.
    if (pressed === `${String(row)},${String(column)}`) {
      setTimeout(() => actions.onClick(worksheet.getSheetId(), { row, column }));
    }
  });

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const params = event.params as SheetParams & { readonly name?: string };
    switch (event.id) {
      case univerIds.insertSheet:
        event.cancel = true;
        actions.onAddSheet();
        return;
      case univerIds.removeSheet:
        event.cancel = true;
        actions.onRemoveSheet(params.subUnitId);
        return;
      case univerIds.nameSheet:
        event.cancel = true;
        actions.onNameSheet(params.subUnitId, params.name ?? "");
        return;
      default:
        event.cancel = !mayRun(event.id);
    }
  });

  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const isOurs = options !== undefined && "fromModel" in options;
    if (isOurs) {
      return;
    }
    const sheetId = (params as Partial<SheetParams> | undefined)?.subUnitId ?? "";
    switch (id) {
      case univerIds.setRangeValues: {
        const cells =
          (params as { readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>> }).cellValue ??
          {};
        bridge.forget(sheetId, cells);
        actions.onEdit(sheetId, touchesValues(cells) ? readViewEdits(cells, typed) : []);
        typed = null;
        return;
      }
      case univerIds.setColumnWidth: {
        const { ranges, colWidth } = params as { readonly ranges: IRange[]; readonly colWidth: number };
        ranges.forEach((range) => actions.onColumnWidth(sheetId, toArea(range), columnChars(colWidth)));
        return;
      }
      case univerIds.setRowHeight: {
        const { ranges, rowHeight } = params as { readonly ranges: IRange[]; readonly rowHeight: number };
        ranges.forEach((range) => actions.onRowHeight(sheetId, toArea(range), rowPoints(rowHeight)));
        return;
      }
      case univerIds.setSelections: {
        const { selections } = params as { readonly selections: readonly { readonly range: IRange }[] };
        actions.onSelect(
          sheetId,
          selections.map(({ range }) => toArea(range)),
        );
        return;
      }
      case univerIds.activateSheet:
        if (sheetId !== bridge.activeSheetId()) {
          actions.onActivate(sheetId);
        }
        return;
      default:
    }
  });
}

function toArea({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}
