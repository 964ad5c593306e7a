import type { ProtectionOptions } from "../../model/index.ts";
import { asBoolean, asChoice, asRecord } from "../../protocol/arguments.ts";
import { HostError, invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { touchSheet } from "../touchSheet.ts";
import { isRightPassword } from "./isRightPassword.ts";
import { requireUnprotected } from "./requireUnprotected.ts";

/** What Excel's "Protect Sheet" leaves allowed when nothing else is asked for: selecting cells only. */
const defaultOptions: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `sheet.protection`. Options travel as one plain object in Office.js's own (camelCase) names. */
export const worksheetProtection = defineObject("WorksheetProtection", {
  properties: {
    protected: { get: (sheet) => sheet.protection !== null },
    /** Null while the sheet is not protected. */
    options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  methods: {
    // Excel refuses to protect a sheet twice; it does not change the options of the first time.
    protect: (sheet, args, context) => {
      requireUnprotected(sheet);
      const password = args.optionalText(1) ?? "";
      sheet.protection = {
        options: readOptions(args.value(0)),
        password: password === "" ? null : password,
        hasPassword: password !== "",
      };
      touchSheet(context, sheet, "protection");
    },
    unprotect: (sheet, args, context) => {
      if (sheet.protection === null) {
        return;
      }
      if (!isRightPassword(sheet.protection, args.optionalText(0))) {
        throw new HostError("AccessDenied", "The password is not correct.");
      }
      sheet.protection = null;
      touchSheet(context, sheet, "protection");
    },
  },
});

function readOptions(value: unknown): ProtectionOptions {
  const options = { ...defaultOptions };
  for (const [name, option] of Object.entries(value === undefined ? {} : asRecord(value))) {
    if (option === null) {
      continue;
    }
    if (name === "selectionMode") {
      options.selectionMode = asChoice(option, ["Normal", "Unlocked", "None"]);
    } else if (isPermission(name)) {
      options[name] = asBoolean(option);
    } else {
      throw invalidArgument();
    }
  }
  return options;
}

function isPermission(name: string): name is Exclude<keyof ProtectionOptions, "selectionMode"> {
  return name !== "selectionMode" && name in defaultOptions;
}
