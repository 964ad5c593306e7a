/**
 * Shows what our tabs look like on paper: publishes every tab into samples, has LibreOffice print each of them, makes
 * a picture of every page. The pictures of the README lie in docs/pictures; these are for looking at.
 *
 *   npx tsx scripts/tabPictures.ts [--out folder] [--language zh-CN|zh-TW|en] [--tabs id,id] [sample.xlsx …]
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { publishedTabs } from "./lib/publishedTabs.ts";

const dotsPerInch = "80";
const patienceMs = 600_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "out/tabs" },
    language: { type: "string", default: "zh-CN" },
    tabs: { type: "string" },
  },
});
const samples =
  positionals.length > 0 ? positionals : ["document-000.xlsx", "system-001-a2.xlsx", "system-002-m.xlsx"];
const work = mkdtempSync(join(tmpdir(), "tab-pictures-"));
const outDir = resolve(values.out);
mkdirSync(outDir, { recursive: true });
try {
  const paths: string[] = [];
  for (const sample of samples) {
    const tabs = await publishedTabs(sample, values.language, values.tabs?.split(",") ?? null);
    for (const { id, bytes } of tabs) {
      const path = join(work, `${basename(sample, extname(sample))}-${id}.xlsx`);
      writeFileSync(path, bytes);
      paths.push(path);
    }
  }
  // A profile of its own: LibreOffice refuses to run twice with the same one.
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", work, ...paths], {
    stdio: "ignore",
    timeout: patienceMs,
  });
  for (const pdf of readdirSync(work).filter((name) => name.endsWith(".pdf")))
    execFileSync("pdftoppm", [
      "-r",
      dotsPerInch,
      "-png",
      join(work, pdf),
      join(outDir, basename(pdf, ".pdf")),
    ]);
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(readdirSync(outDir).sort().join("\n"));
