import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { rangeArgument } from "../rangeArgument.ts";
import { hostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";
import { breaksOf } from "./breaksOf.ts";

/** `sheet.horizontalPageBreaks` and `sheet.verticalPageBreaks`: manual breaks, from the top or the left. */
export const pageBreakCollection = defineObject("PageBreakCollection", {
  collection: {
    has: ["getCount", "getItem"],
    items: (state) => breaksOf(state).map((at) => hostObject("PageBreak", { ...state, at })),
    /** By position among the breaks. */
    find: (state, key) => {
      const at = typeof key === "number" ? breaksOf(state)[key] : undefined;
      return at === undefined ? undefined : hostObject("PageBreak", { ...state, at });
    },
  },
  methods: {
    /** The break stands before the range's top-left cell; none can stand before the first row or column. */
    add: (state, args, context) => {
      const { sheet, direction } = state;
      const { area } = rangeArgument(args, 0, context, sheet);
      const at = direction === "horizontal" ? area.row : area.column;
      if (at === 0) {
        throw invalidArgument();
      }
      const breaks = [...new Set([...breaksOf(state), at])].sort((one, other) => one - other);
      breaksOf(state).splice(0, Infinity, ...breaks);
      touchSheet(context, sheet, "pageLayout");
      return hostObject("PageBreak", { sheet, direction, at });
    },
    removePageBreaks: (state, _args, context) => {
      breaksOf(state).splice(0, Infinity);
      touchSheet(context, state.sheet, "pageLayout");
    },
  },
});
