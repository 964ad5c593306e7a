import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openXlsx, saveXlsx } from "../../src/host/file/index.ts";
import {
  createSheet,
  createWorkbook,
  defaultStyle,
  internStyle,
  setCell,
  type SheetModel,
  type WorkbookModel,
} from "../../src/host/model/index.ts";
import { richWorkbook } from "../fixtures/richWorkbook.ts";

/** Every sheet to a file of its own, comma, double quotes, UTF-8, values as shown. */
const csvFilter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Opens a file in LibreOffice and gives the lines of each sheet as it shows them. */
function shownByLibreOffice(bytes: Uint8Array): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), "saved-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync(
      "soffice",
      ["--headless", profile, "--convert-to", csvFilter, "--outdir", folder, join(folder, "book.xlsx")],
      {
        stdio: "ignore",
      },
    );
    const sheets = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return Object.fromEntries(
      sheets.map((name) => [
        name.replace(/^book-/, "").replace(/\.csv$/, ""),
        readFileSync(join(folder, name), "utf8").trimEnd().split("\n"),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function styledWorkbook(): WorkbookModel {
  const workbook = createWorkbook(["成绩", "Two"]);
  const [sheet] = workbook.sheets as [SheetModel];
  const percent = internStyle(workbook, {
    ...defaultStyle,
    numberFormat: "0.0%",
    font: { ...defaultStyle.font, bold: true },
  });
  setCell(sheet, 0, 0, { value: "姓名, <A&B>" });
  setCell(sheet, 0, 1, { value: 0.876, styleId: percent });
  setCell(sheet, 1, 0, { value: true });
  setCell(sheet, 1, 1, { value: 175.3, formula: "=B1*200" });
  setCell(sheet, 2, 0, { value: { error: "#DIV/0!" }, formula: "=1/0" });
  setCell(sheet, 2, 1, { value: "text", formula: '="te"&"xt"' });
  return workbook;
}

describe("files this layer saved, opened by LibreOffice", () => {
  const isThere = hasLibreOffice();

  it("is here to be asked, where nothing may be left out", () => {
    if (!isThere) {
      process.stdout.write(
        "LibreOffice was not found: whether it opens saved files was left out (install libreoffice-calc).\n",
      );
    }
    expect(isThere || process.env.CI === undefined).toBe(true);
  });

  if (!isThere) {
    return;
  }

  it("show a workbook made from nothing as it is", () => {
    expect(shownByLibreOffice(saveXlsx(styledWorkbook()))).toEqual({
      成绩: ['"姓名, <A&B>",87.6%', "TRUE,175.3", "#DIV/0!,text"],
      Two: [""],
    });
  }, 120_000);

  it("show an opened and changed workbook with the change and all the rest", () => {
    const workbook = openXlsx(richWorkbook());
    const [scores] = workbook.sheets as [SheetModel];
    const summary = createSheet(workbook, "Summary");
    workbook.sheets.push(summary);
    workbook.touched.add("sheets");
    setCell(scores, 2, 1, { value: 60 });
    setCell(scores, 2, 3, { value: 61.6, formula: "=B3*0.6+C3*0.4" });
    setCell(summary, 0, 0, { value: 61.6, formula: "=Scores!D3" });
    const shown = shownByLibreOffice(saveXlsx(workbook));
    expect(shown.Summary).toEqual(["61.6"]);
    expect(shown.Scores?.[0]).toBe("Name,Self,Superior,总分,,,,");
    expect(shown.Scores?.[2]).toMatch(/^Chen Yu,60\.0 pts,64\.0 pts,61\.6 pts,/);
  }, 120_000);
});
