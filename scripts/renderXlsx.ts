/**
 * Shows what a workbook looks like: a picture of every page that LibreOffice would print.
 *
 *   npx tsx scripts/renderXlsx.ts file.xlsx [outDir]
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { pagePictures } from "./lib/pagePictures.ts";

const [file, outDir = "out/render"] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error("Usage: npx tsx scripts/renderXlsx.ts file.xlsx [outDir]");
  process.exit(1);
}
console.log(pagePictures(basename(file, extname(file)), readFileSync(file), outDir).join("\n"));
