import type { Host } from "../../host/index.ts";
import type { Area, SheetModel } from "../../host/model/index.ts";
import type { GridActions } from "../grid/listenToView.ts";
import { areaWay, requestOfHost, sheetsWay, sheetWay } from "./hostRequest.ts";
import { linkTarget } from "./linkTarget.ts";

export interface GridReports {
  readonly onReady: () => void;
  /** The host said no, in its words. */
  readonly onRefused: (message: string) => void;
  /** The person followed a link out of the workbook. */
  readonly onLeave: (address: string) => void;
  /** What the view did of itself is to be replaced by what the workbook says. */
  readonly onSettled: () => void;
}

/** Does to the workbook what a person does in the grid. */
export function createGridActions(host: Host, reports: GridReports): GridActions {
  const sheetOf = (sheetId: string): SheetModel | undefined =>
    host.workbook.sheets.find(({ id }) => id === sheetId);
  const settle = async (requests: readonly Promise<string | null>[]): Promise<void> => {
    const refusals = await Promise.all(requests);
    const refusal = refusals.find((message): message is string => message !== null);
    if (refusal !== undefined) {
      reports.onRefused(refusal);
    }
    reports.onSettled();
  };
  return {
    onReady: reports.onReady,
    onEditing: (isEditing) => host.setCellEditMode(isEditing),
    onEdit(sheetId, edits) {
      host.setCellEditMode(false);
      void settle(
        edits.map(({ area, formulas }) =>
          requestOfHost(host, areaWay(sheetId, area), { kind: "set", name: "Formulas", value: formulas }),
        ),
      );
    },
    onSelect(sheetId, areas) {
      const sheet = sheetOf(sheetId);
      if (sheet !== undefined && JSON.stringify(sheet.selection) !== JSON.stringify(areas)) {
        host.edit((context) => {
          sheet.selection = [...areas];
          context.record({ kind: "selection", sheetId, areas });
        });
      }
    },
    onClick(sheetId, position) {
      const sheet = sheetOf(sheetId);
      const target = sheet === undefined ? null : linkTarget(host.workbook, sheet, position);
      if (target?.kind === "address") {
        reports.onLeave(target.address);
      } else if (target !== null) {
        const way = areaWay(target.sheetId, target.area);
        void settle([requestOfHost(host, way, { kind: "call", name: "Select", arguments: [] })]);
      }
    },
    onActivate(sheetId) {
      void settle([
        requestOfHost(host, sheetWay(sheetId), { kind: "call", name: "Activate", arguments: [] }),
      ]);
    },
    onColumnWidth(sheetId, { column, columnCount }, widthChars) {
      const sheet = sheetOf(sheetId);
      if (sheet !== undefined) {
        host.edit((context) => {
          for (let index = column; index < column + columnCount; index += 1) {
            const known = sheet.columns.get(index);
            const plain = { hidden: false, styleId: null, outlineLevel: 0 };
            sheet.columns.set(index, { ...plain, ...known, widthChars });
          }
          sheet.touched.add("columns");
          context.record({ kind: "part", sheetId, part: "columns" });
        });
      }
    },
    onRowHeight(sheetId, { row, rowCount }: Area, heightPoints) {
      const sheet = sheetOf(sheetId);
      if (sheet !== undefined) {
        host.edit((context) => {
          for (let index = row; index < row + rowCount; index += 1) {
            const plain = { hidden: false, styleId: null, outlineLevel: 0 };
            sheet.rows.set(index, { ...plain, ...sheet.rows.get(index), heightPoints });
            sheet.touchedRows.add(index);
          }
          sheet.touched.add("rows");
          context.record({ kind: "part", sheetId, part: "rows" });
        });
      }
    },
    onAddSheet() {
      void settle([requestOfHost(host, sheetsWay, { kind: "call", name: "Add", arguments: [] })]);
    },
    onRemoveSheet(sheetId) {
      void settle([requestOfHost(host, sheetWay(sheetId), { kind: "call", name: "Delete", arguments: [] })]);
    },
    onNameSheet(sheetId, name) {
      void settle([requestOfHost(host, sheetWay(sheetId), { kind: "set", name: "Name", value: name })]);
    },
  };
}
