import { maxColumns } from "../../model/index.ts";
import { HostError, invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { writeContent } from "../range/rangeContent.ts";
import { hostObject } from "../states.ts";
import { renameColumn } from "./renameColumn.ts";
import { insertColumn } from "./insertColumn.ts";

/** `table.columns`, found by id or by name in any case. */
export const tableColumnCollection = defineObject("TableColumnCollection", {
  collection: {
    has: ["count", "getCount", "getItem", "getItemAt", "getItemOrNullObject"],
    items: (state) =>
      state.table.columns.map(({ id }) => hostObject("TableColumn", { ...state, columnId: id })),
  },
  methods: {
    /**
     * Adds a column at an index, or last without one or with -1; what stands right of the table moves.
     *
     * Values, where they are given, stand for all rows of the table, header and totals included, unless they are
     * one value for every row.
     */
    add: (state, args, context) => {
      const { sheet, table } = state;
      requireUnprotected(sheet);
      const count = table.columns.length;
      const asked = args.optionalNumber(0) ?? -1;
      const index = asked === -1 ? count : asked;
      if (!Number.isInteger(index) || index < 0 || index > count) {
        throw invalidArgument();
      }
      if (table.area.column + count >= maxColumns) {
        throw new HostError("InvalidOperation", "There is no column left at the right of the table.");
      }
      const column = insertColumn(context, state, index);
      const values = args.value(1);
      const area = { ...table.area, column: table.area.column + index, columnCount: 1 };
      if (values !== undefined) {
        writeContent({ sheet, area }, values, context);
      }
      const name = args.optionalText(2);
      if (name !== undefined) {
        renameColumn(context, { ...state, columnId: column.id }, name);
      }
      return hostObject("TableColumn", { ...state, columnId: column.id });
    },
  },
});
