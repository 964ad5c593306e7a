import { defineObject } from "../defineObject.ts";
import { rangeArgument } from "../rangeArgument.ts";
import { hostObject } from "../states.ts";
import { createTable } from "./createTable.ts";
import { tablesOf } from "./tablesOf.ts";

/** `sheet.tables`, and `workbook.tables` (state null) in tab order. */
export const tableCollection = defineObject("TableCollection", {
  collection: {
    has: ["count", "getCount", "getItem", "getItemAt", "getItemOrNullObject"],
    items: (scope, { workbook }) => tablesOf(workbook, scope).map((state) => hostObject("Table", state)),
  },
  methods: {
    add: (scope, args, context) => {
      const { sheet, area } = rangeArgument(args, 0, context, scope);
      return hostObject("Table", createTable(context, sheet, area, args.boolean(1)));
    },
  },
});
