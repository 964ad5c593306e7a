import { sha512 } from "@noble/hashes/sha2";
import type { SheetFeature } from "../../feature.ts";
import { printProtection } from "./printProtection.ts";
import { readProtection } from "./readProtection.ts";

const saltBytes = 16;

/**
 * A salt that is another for every sheet and password, but the same whenever the same model is saved: saving twice
 * gives the same bytes. The hash guards against slips, not against people who can read the file.
 */
function saltFor(sheetId: string, password: string): Uint8Array {
  return sha512(new TextEncoder().encode(`${sheetId} ${password}`)).slice(0, saltBytes);
}

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
