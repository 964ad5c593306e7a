import { parseReference, type WorkbookModel } from "../../model/index.ts";
import { asBoolean, asText } from "../../protocol/arguments.ts";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { findSheet } from "../findSheet.ts";
import { hostObject, type HostObject, type HostStates } from "../states.ts";
import { touchWorkbook } from "../touchWorkbook.ts";
import { constantOf } from "./constantOf.ts";
import { printReference } from "./printReference.ts";
import { scopedNames } from "./scopedNames.ts";

type State = HostStates["NamedItem"];

/**
 * A defined name. Its value and type are known for references and constants; this host does not compute names
 * whose formula has to be evaluated, and says so.
 */
export const namedItem = defineObject("NamedItem", {
  key: ({ item }) => item.name,
  exists: ({ sheet, item }, { workbook }) => scopedNames(workbook, sheet).includes(item),
  properties: {
    name: { get: ({ item }) => item.name },
    scope: { get: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet") },
    formula: {
      get: ({ item }) => item.formula,
      set: ({ item }, value, context) => {
        const formula = asText(value);
        if (!formula.startsWith("=")) {
          throw invalidArgument();
        }
        item.formula = formula;
        touchWorkbook(context, "names");
      },
    },
    comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value, context) => {
        item.comment = asText(value);
        touchWorkbook(context, "names");
      },
    },
    visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value, context) => {
        item.visible = asBoolean(value);
        touchWorkbook(context, "names");
      },
    },
    type: {
      get: (state, { workbook }) => (rangeOf(state, workbook) === null ? constant(state).type : "Range"),
    },
    /** Of a range its address: "Sheet1!$A$1:$B$2". */
    value: {
      get: (state, { workbook }) => {
        const range = rangeOf(state, workbook);
        return range === null ? constant(state).value : printReference(range.sheet, range.area);
      },
    },
  },
  objects: {
    worksheet: ({ sheet }) => {
      if (sheet === null) {
        throw itemNotFound();
      }
      return hostObject("Worksheet", sheet);
    },
    worksheetOrNullObject: ({ sheet }) => (sheet === null ? null : hostObject("Worksheet", sheet)),
  },
  methods: {
    getRange: (state, _args, { workbook }) => {
      const range = rangeObject(state, workbook);
      if (range === null) {
        throw itemNotFound();
      }
      return range;
    },
    getRangeOrNullObject: (state, _args, { workbook }) => rangeObject(state, workbook),
    delete: ({ sheet, item }, _args, context) => {
      const names = scopedNames(context.workbook, sheet);
      names.splice(names.indexOf(item), 1);
      touchWorkbook(context, "names");
    },
  },
});

/** The cells that a name stands for; null when it is a constant, a formula, or its sheet is gone. */
function rangeOf({ sheet, item }: State, workbook: WorkbookModel): HostStates["Range"] | null {
  const reference = parseReference(item.formula.replace(/^=/, ""));
  if (reference === undefined) {
    return null;
  }
  const found = reference.sheetName === null ? sheet : findSheet(workbook, reference.sheetName);
  return found === null || found === undefined ? null : { sheet: found, area: reference.area };
}

function rangeObject(state: State, workbook: WorkbookModel): HostObject | null {
  const range = rangeOf(state, workbook);
  return range === null ? null : hostObject("Range", range);
}

function constant({ item }: State): { type: string; value: unknown } {
  const found = constantOf(item.formula);
  if (found === undefined) {
    throw new HostError("NotImplemented", `The embedded host does not evaluate the name ${item.name}.`);
  }
  return found;
}
