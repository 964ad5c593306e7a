import type { SheetFeature } from "../../feature.ts";
import { printProtection } from "./printProtection.ts";
import { readProtection } from "./readProtection.ts";
import { saltFor } from "./saltFor.ts";

/** Protection of a sheet. Nothing in the model's rows and columns moves it: only its own touch rewrites it. */
export const protectionFeature: SheetFeature = {
  name: "protection",
  read: ({ sheet, worksheet }) => {
    sheet.protection = readProtection(worksheet.block("sheetProtection"));
  },
  write: ({ sheet, worksheet, isNew }) => {
    if (isNew || sheet.touched.has("protection")) {
      const salt = saltFor(sheet.id, sheet.protection?.password ?? "");
      worksheet.replace(
        "sheetProtection",
        sheet.protection === null ? "" : printProtection(sheet.protection, salt),
      );
    }
  },
};
