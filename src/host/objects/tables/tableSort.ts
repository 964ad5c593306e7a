import { defineObject } from "../defineObject.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { readSortKeys, sortRange } from "../range/sortRange.ts";
import { tableAreas } from "./tableAreas.ts";

/** `table.sort`: sorts the data rows. The fields are not kept, so `clear` and `reapply` are not built. */
export const tableSort = defineObject("TableSort", {
  methods: {
    apply: ({ sheet, table }, args, context) => {
      requireUnprotected(sheet, "allowSort");
      const keys = readSortKeys(args.value(0));
      const matchCase = args.boolean(1, false);
      sortRange({ sheet, area: tableAreas(table).body }, keys, { matchCase, hasHeaders: false }, context);
    },
  },
});
