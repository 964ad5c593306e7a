import type { Area } from "../../model/index.ts";
import { defineObject } from "../defineObject.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { readCells, wireValue, writeContent } from "../range/rangeContent.ts";
import { hostObject, type HostStates } from "../states.ts";
import { deleteTableRows } from "./deleteTableRows.ts";
import { tableAreas } from "./tableAreas.ts";

/** One data row, by its place: office.js itself asks for it by index, so it has no id. */
export const tableRow = defineObject("TableRow", {
  exists: ({ sheet, table, index }) =>
    sheet.tables.includes(table) && index < tableAreas(table).body.rowCount,
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (state, context) =>
        readCells({ sheet: state.sheet, area: areaOf(state) }, context, (cell) =>
          wireValue(cell?.value ?? null),
        ),
      set: (state, value, context) => {
        writeContent({ sheet: state.sheet, area: areaOf(state) }, value, context);
      },
    },
  },
  methods: {
    getRange: (state) => hostObject("Range", { sheet: state.sheet, area: areaOf(state) }),
    delete: (state, _args, context) => {
      requireUnprotected(state.sheet);
      deleteTableRows(context, state, state.index, 1);
    },
  },
});

function areaOf({ table, index }: HostStates["TableRow"]): Area {
  const { body } = tableAreas(table);
  return { ...body, row: body.row + index, rowCount: 1 };
}
