import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { writeContent } from "../range/rangeContent.ts";
import { hostObject } from "../states.ts";
import { deleteTableRows } from "./deleteTableRows.ts";
import { insertTableRows } from "./insertTableRows.ts";
import { tableAreas } from "./tableAreas.ts";

/** `table.rows`: the data rows. */
export const tableRowCollection = defineObject("TableRowCollection", {
  collection: {
    has: ["count", "getCount", "getItemAt"],
    items: (state) =>
      Array.from({ length: tableAreas(state.table).body.rowCount }, (_, index) =>
        hostObject("TableRow", { ...state, index }),
      ),
  },
  methods: {
    /** Inserts rows at an index, or last without one or with -1; what stands below the table moves down. */
    add: (state, args, context) => {
      const { sheet, table } = state;
      requireUnprotected(sheet);
      const rows = rowsOf(args.value(1), table.columns.length);
      const count = tableAreas(table).body.rowCount;
      const asked = args.optionalNumber(0) ?? -1;
      const index = asked === -1 ? count : asked;
      if (!Number.isInteger(index) || index < 0 || index > count) {
        throw invalidArgument();
      }
      insertTableRows(context, state, index, rows?.length ?? 1);
      if (rows !== undefined) {
        const { body } = tableAreas(table);
        writeContent(
          { sheet, area: { ...body, row: body.row + index, rowCount: rows.length } },
          rows,
          context,
        );
      }
      return hostObject("TableRow", { ...state, index });
    },
    deleteRowsAt: (state, args, context) => {
      requireUnprotected(state.sheet);
      deleteTableRows(context, state, args.number(0), args.optionalNumber(1) ?? 1);
    },
  },
});

/** Two-dimensional, as wide as the table; a one-dimensional array is one row. */
function rowsOf(value: unknown, columnCount: number): unknown[][] | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (!Array.isArray(value) || value.length === 0) {
    throw invalidArgument();
  }
  const list: unknown[] = value;
  const rows = list.every(Array.isArray) ? (list as unknown[][]) : [list];
  if (rows.some((row) => row.length !== columnCount)) {
    throw invalidArgument();
  }
  return rows;
}
