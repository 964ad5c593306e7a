import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";
import { breaksOf } from "./breaksOf.ts";

/** A manual page break. It is found again by its position among the breaks, as `getItem(index)` takes it. */
export const pageBreak = defineObject("PageBreak", {
  key: (state) => breaksOf(state).indexOf(state.at),
  exists: (state) => breaksOf(state).includes(state.at),
  properties: {
    rowIndex: { get: ({ direction, at }) => (direction === "horizontal" ? at : 0) },
    columnIndex: { get: ({ direction, at }) => (direction === "horizontal" ? 0 : at) },
  },
  methods: {
    getCellAfterBreak: ({ sheet, direction, at }) =>
      hostObject("Range", {
        sheet,
        area: {
          row: direction === "horizontal" ? at : 0,
          column: direction === "horizontal" ? 0 : at,
          rowCount: 1,
          columnCount: 1,
        },
      }),
    delete: (state, _args, context) => {
      breaksOf(state).splice(breaksOf(state).indexOf(state.at), 1);
      touchSheet(context, state.sheet, "pageLayout");
    },
  },
});
