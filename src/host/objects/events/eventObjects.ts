import type { SheetModel, WorkbookModel } from "../../model/index.ts";
import { itemNotFound } from "../../protocol/hostError.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { defineObject } from "../defineObject.ts";
import type { TableState } from "../featureStates.ts";
import type { HostObject } from "../states.ts";
import { workbookTarget } from "./eventTypes.ts";
import { registrationMethods } from "./registrationMethods.ts";

const ofSheets = {
  ActivatedEvent: "worksheetActivated",
  CalculatedEvent: "worksheetCalculated",
  DataChangedEvent: "worksheetChanged",
  DeactivatedEvent: "worksheetDeactivated",
  EventNameChanged: "worksheetNameChanged",
  EventVisibilityChanged: "worksheetVisibilityChanged",
  FormatChangedEvent: "worksheetFormatChanged",
  ProtectionChangedEvent: "worksheetProtectionChanged",
  SelectionChangedEvent: "worksheetSelectionChanged",
} as const;

/** Events of one sheet. */
export const worksheetEvents = defineObject("Worksheet", {
  methods: registrationMethods<SheetModel>(ofSheets, ({ id }) => id),
});

/** Events of all sheets. */
export const worksheetCollectionEvents = defineObject("WorksheetCollection", {
  methods: registrationMethods<WorkbookModel>(
    {
      ...ofSheets,
      AddedEvent: "worksheetAdded",
      DeletedEvent: "worksheetDeleted",
      EventMoved: "worksheetMoved",
    },
    () => workbookTarget,
  ),
});

/** Events of one table. */
export const tableEvents = defineObject("Table", {
  methods: registrationMethods<TableState>({ DataChangedEvent: "tableChanged" }, ({ table }) => table.id),
});

/** Events of a sheet's tables, or of all tables. */
export const tableCollectionEvents = defineObject("TableCollection", {
  methods: registrationMethods<SheetModel | null>(
    { AddedEvent: "tableAdded", DataChangedEvent: "tableChanged", DeletedEvent: "tableDeleted" },
    (sheet) => sheet?.id ?? workbookTarget,
  ),
});

/** What `event.getRange(context)` calls: the message of an event carries the id of a kept range. */
export const eventRanges = defineObject("Workbook", {
  methods: {
    _GetRangeForEventByReferenceId: (_workbook, args, context) => {
      const range = keptRange(context, args.text(0));
      if (range === null) {
        throw itemNotFound();
      }
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, context) =>
      keptRange(context, args.text(0)),
  },
});

function keptRange(context: HostContext, id: string): HostObject | null {
  return context.references.find(id) ?? null;
}
