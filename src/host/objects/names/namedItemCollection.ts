import { HostError, invalidArgument } from "../../protocol/hostError.ts";
import type { Arguments } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { touchWorkbook } from "../touchWorkbook.ts";
import { isValidName } from "./isValidName.ts";
import { printReference } from "./printReference.ts";
import { scopedNames } from "./scopedNames.ts";

/** `workbook.names` and `sheet.names`. Names are found in any case. */
export const namedItemCollection = defineObject("NamedItemCollection", {
  collection: {
    has: ["getCount", "getItem", "getItemOrNullObject"],
    items: (sheet, { workbook }) =>
      scopedNames(workbook, sheet).map((item) => hostObject("NamedItem", { sheet, item })),
  },
  methods: {
    add: (sheet, args, context) => {
      const name = args.text(0);
      const items = scopedNames(context.workbook, sheet);
      const isTable = context.workbook.sheets.some(({ tables }) =>
        tables.some((table) => isSame(table.name, name)),
      );
      if (!isValidName(name)) {
        throw invalidArgument();
      }
      if (isTable || items.some((item) => isSame(item.name, name))) {
        throw new HostError("ItemAlreadyExists", "There is a name or a table of this name already.");
      }
      const item = { name, formula: readFormula(args), comment: args.optionalText(2) ?? "", visible: true };
      items.push(item);
      touchWorkbook(context, "names");
      return hostObject("NamedItem", { sheet, item });
    },
  },
});

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A range, a formula with `=`, or a text, which Excel keeps as a text constant. */
function readFormula(args: Arguments): string {
  if (args.optionalObject(1) !== undefined) {
    const { sheet, area } = args.object(1, "Range");
    return `=${printReference(sheet, area)}`;
  }
  const text = args.text(1);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}
