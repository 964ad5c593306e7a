import type { Area } from "../../model/index.ts";
import { asText } from "../../protocol/arguments.ts";
import { itemNotFound } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { readCells, wireValue, writeContent } from "../range/rangeContent.ts";
import { hostObject, type HostObject, type HostStates } from "../states.ts";
import { deleteColumn } from "./deleteColumn.ts";
import { renameColumn } from "./renameColumn.ts";
import { tableAreas } from "./tableAreas.ts";

type State = HostStates["TableColumn"];

/** One column of a table, found again by its id when it was renamed or moved. */
export const tableColumn = defineObject("TableColumn", {
  key: ({ columnId }) => columnId,
  exists: ({ sheet, table, columnId }) =>
    sheet.tables.includes(table) && table.columns.some(({ id }) => id === columnId),
  properties: {
    id: { get: ({ columnId }) => columnId },
    index: { get: indexOf },
    /** The text of the header cell; formulas that name the column are rewritten. */
    name: {
      get: (state) => state.table.columns[indexOf(state)]?.name,
      set: (state, value, context) => {
        requireUnprotected(state.sheet);
        renameColumn(context, state, asText(value));
      },
    },
    /** Of the whole column, header and total included. */
    values: {
      get: (state, context) =>
        readCells({ sheet: state.sheet, area: within(state, state.table.area) }, context, (cell) =>
          wireValue(cell?.value ?? null),
        ),
      set: (state, value, context) => {
        writeContent({ sheet: state.sheet, area: within(state, state.table.area) }, value, context);
      },
    },
  },
  objects: {
    filter: (state) => hostObject("Filter", state),
  },
  methods: {
    getRange: (state) => range(state, state.table.area),
    getHeaderRowRange: (state) => range(state, tableAreas(state.table).header),
    getDataBodyRange: (state) => range(state, tableAreas(state.table).body),
    getTotalRowRange: (state) => range(state, tableAreas(state.table).totals),
    delete: (state, _args, context) => {
      requireUnprotected(state.sheet);
      deleteColumn(context, state, indexOf(state));
    },
  },
});

function indexOf({ table, columnId }: State): number {
  return table.columns.findIndex(({ id }) => id === columnId);
}

function within(state: State, area: Area): Area {
  return { ...area, column: area.column + indexOf(state), columnCount: 1 };
}

function range(state: State, area: Area | null): HostObject {
  if (area === null) {
    throw itemNotFound();
  }
  return hostObject("Range", { sheet: state.sheet, area: within(state, area) });
}
