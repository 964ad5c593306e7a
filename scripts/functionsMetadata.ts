import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { functionFiles } from "./functions/functionFiles.ts";

/** Writes the functions' metadata and help pages from their doc comments and catalogues. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
for (const [path, text] of await functionFiles(root)) {
  const target = resolve(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
