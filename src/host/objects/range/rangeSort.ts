import { defineObject } from "../defineObject.ts";
import { readSortKeys, sortRange } from "./sortRange.ts";

/** `range.sort`. */
export const rangeSort = defineObject("RangeSort", {
  methods: {
    apply: (range, args, context) => {
      const keys = readSortKeys(args.value(0));
      const matchCase = args.boolean(1, false);
      const hasHeaders = args.boolean(2, false);
      args.choice(3, ["Rows"], "Rows");
      sortRange(range, keys, { matchCase, hasHeaders }, context);
    },
  },
});
