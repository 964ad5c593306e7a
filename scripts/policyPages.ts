/** Writes what the code knows of policy tables into the pages about them, docs/policy-tables.*.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { languages } from "../src/messages/index.ts";
import { putBetweenMarkers } from "./lib/putBetweenMarkers.ts";
import { policyTablesPart } from "./policyTables/policyTablesPart.ts";

for (const { id } of languages) {
  const file = `docs/policy-tables.${id}.md`;
  const page = readFileSync(file, "utf8");
  const written = putBetweenMarkers(page, "tables", policyTablesPart(id));
  writeFileSync(file, await format(written, { parser: "markdown", printWidth: 110 }));
  console.log(file);
}
