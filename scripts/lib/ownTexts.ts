import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where words stand that are compared with those of every workbook. */
const folders = [
  "messages/policyTables",
  "messages/records",
  "messages/template",
  "messages/tabs",
  "templates",
];

/** The sources of these words as one text. */
export const ownTexts = (): string =>
  folders
    .flatMap((folder) =>
      readdirSync(join("src", folder), { recursive: true, encoding: "utf8" }).map((name) =>
        join("src", folder, name),
      ),
    )
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(file, "utf8"))
    .join("");
