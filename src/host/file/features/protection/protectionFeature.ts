import type { SheetFeature } from "../../feature.ts";
import { printProtection } from "./printProtection.ts";
import { readProtection } from "./readProtection.ts";

const saltBytes = 16;

/** Protection of a sheet. Nothing in the model's rows and columns moves it: only its own touch rewrites it. */
export const protectionFeature: SheetFeature = {
  name: "protection",
  read: ({ sheet, worksheet }) => {
    sheet.protection = readProtection(worksheet.block("sheetProtection"));
  },
  write: ({ sheet, worksheet, isNew }) => {
    if (isNew || sheet.touched.has("protection")) {
      const salt = globalThis.crypto.getRandomValues(new Uint8Array(saltBytes));
      worksheet.replace(
        "sheetProtection",
        sheet.protection === null ? "" : printProtection(sheet.protection, salt),
      );
    }
  },
};
