import type { TableModel } from "../../model/index.ts";
import { asBoolean, asText } from "../../protocol/arguments.ts";
import { itemNotFound } from "../../protocol/hostError.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import type { TableState } from "../featureStates.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { hostObject } from "../states.ts";
import { checkTableName } from "./checkTableName.ts";
import { clearTableFilters } from "./clearTableFilters.ts";
import { removeTable } from "./removeTable.ts";
import { renameInFormulas } from "./renameInFormulas.ts";
import { resizeTable } from "./resizeTable.ts";
import { setShowHeaders } from "./setShowHeaders.ts";
import { setShowTotals } from "./setShowTotals.ts";
import { tableAreas } from "./tableAreas.ts";
import { touchTable } from "./touchTable.ts";

type Switch = "highlightFirstColumn" | "highlightLastColumn" | "showBandedColumns" | "showBandedRows";

/** A table. Its ranges are where it is now: they follow it when it grows or moves. */
export const table = defineObject("Table", {
  key: (state) => state.table.id,
  exists: ({ sheet, table: model }, { workbook }) =>
    workbook.sheets.includes(sheet) && sheet.tables.includes(model),
  properties: {
    id: { get: (state) => state.table.id },
    /** Formulas that name the table are rewritten. */
    name: {
      get: (state) => state.table.name,
      set: (state, value, context) => {
        requireUnprotected(state.sheet);
        const before = state.table.name;
        const after = checkTableName(context.workbook, asText(value), state.table);
        state.table.name = after;
        renameInFormulas(context, state.table, {
          mayStandIn: (formula) => formula.toLowerCase().includes(before.toLowerCase()),
          table: (name) => (name.toLowerCase() === before.toLowerCase() ? after : name),
          column: (name) => name,
        });
        touchTable(context, state);
      },
    },
    /** "" for no style. Excel takes names of styles it does not know, and draws none. */
    style: {
      get: (state) => state.table.style ?? "",
      set: (state, value, context) => {
        requireUnprotected(state.sheet);
        const style = asText(value);
        state.table.style = style === "" ? null : style;
        touchTable(context, state);
      },
    },
    showHeaders: { get: (state) => state.table.showHeaders, set: setShowHeaders },
    showTotals: { get: (state) => state.table.showTotals, set: setShowTotals },
    /** Without its buttons a table has no filter. */
    showFilterButton: {
      get: (state) => state.table.showFilterButton,
      set: (state, value, context) => {
        requireUnprotected(state.sheet);
        clearTableFilters(context, state);
        const { area, showTotals } = state.table;
        state.table.showFilterButton = asBoolean(value);
        state.table.autoFilter = state.table.showFilterButton
          ? { area: { ...area, rowCount: area.rowCount - (showTotals ? 1 : 0) }, filters: new Map() }
          : null;
        touchTable(context, state);
      },
    },
    highlightFirstColumn: property("highlightFirstColumn"),
    highlightLastColumn: property("highlightLastColumn"),
    showBandedColumns: property("showBandedColumns"),
    showBandedRows: property("showBandedRows"),
  },
  objects: {
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
    columns: (state) => hostObject("TableColumnCollection", state),
    rows: (state) => hostObject("TableRowCollection", state),
    sort: (state) => hostObject("TableSort", state),
    autoFilter: (state) => hostObject("AutoFilter", state),
  },
  methods: {
    getRange: ({ sheet, table: model }) => hostObject("Range", { sheet, area: model.area }),
    getHeaderRowRange: (state) => part(state, "header"),
    getDataBodyRange: (state) => part(state, "body"),
    getTotalRowRange: (state) => part(state, "totals"),
    resize: (state, args, context) => {
      resizeTable(state, args, context);
    },
    clearFilters: (state, _args, context) => {
      clearTableFilters(context, state);
    },
    /** The cells stay as they are, formulas keep their places. */
    convertToRange: (state, _args, context) => {
      requireUnprotected(state.sheet);
      clearTableFilters(context, state);
      removeTable(context, state);
      return hostObject("Range", { sheet: state.sheet, area: state.table.area });
    },
    /** The table goes with its cells. */
    delete: (state, _args, context) => {
      requireUnprotected(state.sheet);
      clearTableFilters(context, state);
      removeTable(context, state, { withCells: true });
    },
  },
});

function property(name: Switch): PropertyDefinition<TableState> {
  return {
    get: (state) => state.table[name],
    set: (state, value, context) => {
      requireUnprotected(state.sheet);
      state.table[name] = asBoolean(value);
      touchTable(context, state);
    },
  };
}

function part(
  { sheet, table: model }: { sheet: TableState["sheet"]; table: TableModel },
  name: "header" | "body" | "totals",
) {
  const area = tableAreas(model)[name];
  if (area === null) {
    throw itemNotFound();
  }
  return hostObject("Range", { sheet, area });
}
