import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice, howToGetLibreOffice } from "./findLibreOffice.mjs";

const dotsPerInch = "80";
const patienceMs = 900_000;

/**
 * Makes a picture of every page that LibreOffice would print of a workbook, named `<name>-<sheet>-<page>.png`.
 *
 * @param sheetIds - What the pictures are called after, by sheet name; the name itself where it is not given.
 *
 * @returns The pictures' paths.
 */
export function pagePictures(
  name: string,
  bytes: Uint8Array,
  outDir: string,
  sheetIds: Readonly<Record<string, string>> = {},
): readonly string[] {
  const office = findLibreOffice();
  if (office === null) throw new Error(`No pictures without LibreOffice: ${howToGetLibreOffice()}`);
  mkdirSync(outDir, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "page-pictures-"));
  try {
    writeFileSync(join(work, "book.xlsx"), bytes);
    // A profile of its own: LibreOffice refuses to run twice with the same one.
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`;
    const pdf = 'pdf:calc_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}';
    const [input, printed] = [join(work, "book.xlsx"), join(work, "book.pdf")];
    execFileSync(office, [profile, "--headless", "--convert-to", pdf, "--outdir", work, input], {
      stdio: "ignore",
      timeout: patienceMs,
    });
    execFileSync("pdftoppm", ["-r", dotsPerInch, "-png", printed, join(work, "page")]);
    const starts = sheetStarts(printed);
    const pages = readdirSync(work).filter((file) => /^page-\d+\.png$/.test(file));
    return pages.sort().map((file, index) => {
      const start = starts.findLast(({ page }) => page <= index + 1);
      const sheet = start === undefined ? "page" : (sheetIds[start.sheet] ?? start.sheet);
      const path = join(outDir, `${name}-${sheet}-${String(index + 2 - (start?.page ?? 1))}.png`);
      renameSync(join(work, file), path);
      return path;
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** On which page, counted from 1, does each sheet begin? The PDF's bookmarks tell. */
function sheetStarts(pdf: string): readonly { readonly sheet: string; readonly page: number }[] {
  const text = execFileSync("pdftohtml", ["-xml", "-i", "-stdout", pdf], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return [...text.matchAll(/<item page="(\d+)">([^<]*)<\/item>/g)].map(([, page, sheet = ""]) => ({
    page: Number(page),
    sheet: sheet.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
  }));
}
