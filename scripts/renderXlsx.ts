/**
 * Shows what a workbook looks like: LibreOffice prints it to PDF, pdftoppm makes a picture of every page.
 *
 *   npx tsx scripts/renderXlsx.ts file.xlsx outDir
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const dotsPerInch = "80";
const patienceMs = 120_000;

const [file, outDir = "out/render"] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  fail("Usage: npx tsx scripts/renderXlsx.ts file.xlsx [outDir]");
}
mkdirSync(outDir, { recursive: true });
const name = basename(file, extname(file));
/** A profile of its own: LibreOffice refuses to run twice with the same one. */
const profile = mkdtempSync(join(tmpdir(), "render-xlsx-"));
try {
  run("soffice", "LibreOffice", [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    resolve(outDir),
    resolve(file),
  ]);
} finally {
  rmSync(profile, { recursive: true, force: true });
}
const pdf = join(outDir, `${name}.pdf`);
if (!existsSync(pdf)) {
  fail(`LibreOffice could not open ${file}.`);
}
run("pdftoppm", "pdftoppm (package poppler-utils)", ["-r", dotsPerInch, "-png", pdf, join(outDir, name)]);
const pages = readdirSync(outDir).filter((each) => each.startsWith(`${name}-`) && each.endsWith(".png"));
console.log(
  pages
    .sort()
    .map((page) => join(outDir, page))
    .join("\n"),
);

function run(command: string, product: string, args: readonly string[]): void {
  const { error, status, stderr } = spawnSync(command, args, { encoding: "utf8", timeout: patienceMs });
  if (error !== undefined && "code" in error && error.code === "ENOENT") {
    fail(`${product} is not installed: no pictures without it.`);
  }
  if (error !== undefined || status !== 0) {
    fail(`${product} failed: ${error?.message ?? stderr}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
