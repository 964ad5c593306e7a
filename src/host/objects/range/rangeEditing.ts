import type { Arguments } from "../../protocol/arguments.ts";
import { asText } from "../../protocol/arguments.ts";
import { itemNotFound } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { rangeArgument } from "../rangeArgument.ts";
import { activateSheet } from "../worksheet/activateSheet.ts";
import { alignTableColumns } from "./alignTableColumns.ts";
import { clearKinds, clearRange } from "./clearRange.ts";
import { copyRange, copyTypes } from "./copyRange.ts";
import { findInRange } from "./findInRange.ts";
import { mergeRange, unmergeRange } from "./mergeRange.ts";
import { deleteCells, insertCells } from "./moveCells.ts";
import { mergedAreas } from "./mergedAreas.ts";
import { specialCells } from "./specialCells.ts";

/** What can be done with a range's cells. */
export const rangeEditing = defineObject("Range", {
  methods: {
    clear: (range, args, context) => {
      clearRange(range, args.choice(0, clearKinds, "All"), context);
    },
    insert: (range, args, context) => {
      const inserted = insertCells(range, args.choice(0, ["Down", "Right"]), context);
      alignTableColumns(range.sheet);
      return inserted;
    },
    delete: (range, args, context) => {
      deleteCells(range, args.choice(0, ["Up", "Left"]), context);
      alignTableColumns(range.sheet);
    },
    merge: (range, args, context) => {
      mergeRange(range, args.boolean(0, false), context);
    },
    unmerge: (range, _args, context) => {
      unmergeRange(range, context);
    },
    copyFrom: (range, args, context) => {
      const options = {
        type: args.choice(1, copyTypes, "All"),
        skipBlanks: args.boolean(2, false),
        transpose: args.boolean(3, false),
      };
      copyRange(range, rangeArgument(args, 0, context, range.sheet), options, context);
    },
    calculate: (_range, _args, context) => {
      context.calculateAll();
    },
    select: (range, _args, context) => {
      activateSheet(context, range.sheet);
      range.sheet.selection = [range.area];
      range.sheet.touched.add("views");
      context.record({ kind: "selection", sheetId: range.sheet.id, areas: [range.area] });
    },
    find: (range, args: Arguments, context) =>
      findInRange(range, asText(args.value(0)), args.value(1), context) ?? missing(),
    findOrNullObject: (range, args: Arguments, context) =>
      findInRange(range, asText(args.value(0)), args.value(1), context),
    getSpecialCells: (range, args, context) => specialCells(range, args, context) ?? missing(),
    getSpecialCellsOrNullObject: (range, args, context) => specialCells(range, args, context),
    getMergedAreasOrNullObject: (range) => mergedAreas(range),
  },
});

function missing(): never {
  throw itemNotFound();
}
