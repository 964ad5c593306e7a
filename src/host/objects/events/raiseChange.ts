import { printArea, type Area, type SheetModel } from "../../model/index.ts";
import type { WorkbookChange } from "../../protocol/changes.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { intersectAreas } from "../intersectAreas.ts";
import { hostObject } from "../states.ts";
import { workbookTarget } from "./eventTypes.ts";
import { raiseEvent } from "./raiseEvent.ts";

/** Who did it, as `event.triggerSource` says: a request of the add-in, or the person at the keyboard. */
export type TriggerSource = "ThisLocalAddin" | "Unknown";

type SheetChange = Extract<WorkbookChange, { readonly kind: "sheet" }>;

/** Raises the events that one change means. */
export function raiseChange(context: HostContext, change: WorkbookChange, trigger: TriggerSource): void {
  const { sheetId } = change;
  if (sheetId === null) {
    return;
  }
  const sheet = context.workbook.sheets.find(({ id }) => id === sheetId);
  const targets = [sheetId, workbookTarget];
  const about = { worksheetId: sheetId, source: "Local" };
  switch (change.kind) {
    case "cells":
    case "structure":
      if (sheet !== undefined) {
        raiseCells(context, sheet, change, trigger);
      }
      return;
    case "formats":
      raiseEvent(context, "worksheetFormatChanged", targets, () => ({
        ...about,
        address: printArea(change.area),
        referenceId: keep(context, sheet, change.area),
      }));
      return;
    case "calculated":
      raiseEvent(context, "worksheetCalculated", targets, () => ({
        worksheetId: sheetId,
        address: printArea(change.area),
      }));
      return;
    case "selection":
      raiseEvent(context, "worksheetSelectionChanged", targets, () => ({
        worksheetId: sheetId,
        address: change.areas.map(printArea).join(","),
      }));
      return;
    case "part":
      if (change.part === "protection" && sheet !== undefined) {
        raiseEvent(context, "worksheetProtectionChanged", targets, () => ({
          ...about,
          isProtected: sheet.protection !== null,
        }));
      }
      return;
    case "sheet":
      raiseSheet(context, change, targets);
  }
}

function raiseCells(
  context: HostContext,
  sheet: SheetModel,
  change: Extract<WorkbookChange, { readonly kind: "cells" | "structure" }>,
  trigger: TriggerSource,
): void {
  const changeType = change.kind === "cells" ? "RangeEdited" : change.change;
  const details = change.kind === "cells" ? singleCell(change.before, change.after) : {};
  const about = {
    worksheetId: sheet.id,
    source: "Local",
    changeType,
    triggerSource: trigger,
    shiftDirection: "None",
    ...details,
  };
  raiseEvent(context, "worksheetChanged", [sheet.id, workbookTarget], () => ({
    ...about,
    address: printArea(change.area),
    referenceId: keep(context, sheet, change.area),
  }));
  for (const table of sheet.tables) {
    const shared = intersectAreas(table.area, change.area);
    if (shared !== null) {
      raiseEvent(context, "tableChanged", [table.id, sheet.id, workbookTarget], () => ({
        ...about,
        tableId: table.id,
        address: printArea(shared),
        referenceId: keep(context, sheet, shared),
      }));
    }
  }
}

/** `event.details`: values before and after, which Excel gives for a single cell only. */
function singleCell(before: unknown, after: unknown): Readonly<Record<string, unknown>> {
  return before === undefined && after === undefined
    ? {}
    : {
        valueBefore: before,
        valueAfter: after,
        valueTypeBefore: valueType(before),
        valueTypeAfter: valueType(after),
      };
}

function valueType(value: unknown): string {
  if (value === "" || value === undefined || value === null) {
    return "Empty";
  }
  const names: Readonly<Record<string, string>> = { number: "Double", boolean: "Boolean" };
  return names[typeof value] ?? "String";
}

function raiseSheet(context: HostContext, change: SheetChange, targets: readonly string[]): void {
  const about = { worksheetId: change.sheetId, source: "Local" };
  const { before, after } = change;
  switch (change.change) {
    case "Added":
      raiseEvent(context, "worksheetAdded", targets, () => about);
      return;
    case "Deleted":
      raiseEvent(context, "worksheetDeleted", targets, () => about);
      return;
    case "Activated":
      raiseEvent(context, "worksheetActivated", targets, () => about);
      return;
    case "Deactivated":
      raiseEvent(context, "worksheetDeactivated", targets, () => about);
      return;
    case "Renamed":
      raiseEvent(context, "worksheetNameChanged", targets, () => ({
        ...about,
        nameBefore: before,
        nameAfter: after,
      }));
      return;
    case "Moved":
      raiseEvent(context, "worksheetMoved", targets, () => ({
        ...about,
        positionBefore: before,
        positionAfter: after,
      }));
      return;
    case "VisibilityChanged":
      raiseEvent(context, "worksheetVisibilityChanged", targets, () => ({
        ...about,
        visibilityBefore: before,
        visibilityAfter: after,
      }));
  }
}

/** The range of an event is kept by the host, so that the handler can ask for it; "" once its sheet is gone. */
function keep(context: HostContext, sheet: SheetModel | undefined, area: Area): string {
  return sheet === undefined ? "" : context.references.keep(hostObject("Range", { sheet, area }));
}
