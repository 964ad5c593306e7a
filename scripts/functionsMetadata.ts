// Writes the functions' metadata, help pages and pages of the user guide from their doc comments, texts and examples:
//   npx tsx scripts/functionsMetadata.ts
//   npx tsx scripts/functionsMetadata.ts --check    fails where a committed file differs, and names it
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { functionFiles } from "./functions/functionFiles.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const isCheck = process.argv.includes("--check");
const differing: string[] = [];
for (const [path, text] of await functionFiles(root)) {
  const target = resolve(root, path);
  const formatted = await format(text, { ...(await resolveConfig(target)), filepath: target });
  const isSame = existsSync(target) && readFileSync(target, "utf8") === formatted;
  if (!isSame) differing.push(path);
  if (!isSame && !isCheck) writeFileSync(target, formatted);
}
if (isCheck && differing.length > 0) {
  console.error(
    `These differ from src/functions; run npx tsx scripts/functionsMetadata.ts: ${differing.join(", ")}`,
  );
  process.exitCode = 1;
}
