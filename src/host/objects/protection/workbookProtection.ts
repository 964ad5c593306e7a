import { HostError } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { touchWorkbook } from "../touchWorkbook.ts";
import { isRightPassword } from "./isRightPassword.ts";

/** `workbook.protection`: keeps sheets from being added, deleted, renamed, moved or hidden. */
export const workbookProtection = defineObject("WorkbookProtection", {
  properties: {
    protected: { get: (workbook) => workbook.protection !== null },
  },
  methods: {
    protect: (workbook, args, context) => {
      if (workbook.protection !== null) {
        throw new HostError("AccessDenied", "The workbook is protected already.");
      }
      const password = args.optionalText(0) ?? "";
      workbook.protection = { password: password === "" ? null : password, hasPassword: password !== "" };
      touchWorkbook(context, "protection");
    },
    unprotect: (workbook, args, context) => {
      if (workbook.protection === null) {
        return;
      }
      if (!isRightPassword(workbook.protection, args.optionalText(0))) {
        throw new HostError("AccessDenied", "The password is not correct.");
      }
      workbook.protection = null;
      touchWorkbook(context, "protection");
    },
  },
});
