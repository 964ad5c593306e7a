import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createWorkbook, setCell, type WorkbookModel } from "../../src/host/model/index.ts";
import { saveXlsx } from "../../src/host/file/index.ts";
import { formulaCases, scoreRows } from "./formulaCases.ts";

/**
 * Asks LibreOffice for a second opinion on every case of `formulaCases.ts`: the formulas are saved without values, so
 * that LibreOffice computes them itself.
 *
 * Formulas in `known` are those on which Excel and LibreOffice differ, with LibreOffice's answer.
 *
 * Run it with `npx tsx test/parity/libreOffice.ts`. It ends with an error when the opinions differ, or when there is
 * no LibreOffice and `CI` is set.
 */
const known: Readonly<Record<string, string>> = {
  // Other error values than Excel's.
  "=LARGE(Scores!D2:D6,5)": "#VALUE!",
  "=RANK.EQ(1,Scores!D2:D6)": "#VALUE!",
  // Excel cuts after three digits, LibreOffice rounds.
  "=PERCENTRANK(Scores!E2:E6,80)": "0.667",
  // Excel leaves TRUE in a range out of sums, LibreOffice's AGGREGATE counts it.
  "=AGGREGATE(9,6,Scores!H2:H5)": "1.25",
  // The same days, shown as dates.
  "=DATE(2024,2,29)": "02/29/2024",
  '=WORKDAY.INTL(DATE(2024,1,5),1,"0000011")': "01/08/2024",
  "=WORKDAY.INTL(DATE(2024,1,5),-1,11)": "01/04/2024",
};

function caseBook(): WorkbookModel {
  const workbook = createWorkbook(["Cases", "Scores"]);
  const [cases, scores] = workbook.sheets;
  if (cases === undefined || scores === undefined) {
    throw new RangeError("The workbook has two sheets.");
  }
  scoreRows.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      const isFormula = typeof value === "string" && value.startsWith("=");
      setCell(scores, rowIndex, column, isFormula ? { formula: value } : { value });
    });
  });
  formulaCases.forEach(([formula], index) => {
    setCell(cases, index, 0, { formula });
  });
  return workbook;
}

function convert(folder: string): string {
  const path = join(folder, "cases.xlsx");
  writeFileSync(path, saveXlsx(caseBook()));
  execFileSync("soffice", [
    "--headless",
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
    "--convert-to",
    // Comma, double quotes, UTF-8, from line 1, values as stored rather than as shown.
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false",
    "--outdir",
    folder,
    path,
  ]);
  return readFileSync(join(folder, "cases.csv"), "utf8");
}

/** Each case stands on a line of its own, none of them has a line break in its value. */
function readLine(line: string): string {
  return line.startsWith('"')
    ? line.slice(1, line.lastIndexOf('"')).replaceAll('""', '"')
    : (line.split(",")[0] ?? "");
}

function agree(expected: number | string | boolean, shown: string): boolean {
  if (typeof expected === "number") {
    return Math.abs(Number(shown) - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  return typeof expected === "boolean" ? shown === String(expected).toUpperCase() : shown === expected;
}

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function main(): void {
  if (!hasLibreOffice()) {
    process.stdout.write(
      "LibreOffice was not found: its opinion on the formulas was left out (install libreoffice-calc).\n",
    );
    process.exitCode = process.env.CI === undefined ? 0 : 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "parity-"));
  try {
    const lines = convert(folder).split("\n").map(readLine);
    const different = formulaCases.flatMap(([formula, expected], index) => {
      const shown = lines[index] ?? "";
      return agree(expected, shown) || known[formula] === shown
        ? []
        : [`${formula}: expected ${String(expected)}, LibreOffice ${shown}`];
    });
    different.forEach((line) => process.stdout.write(`${line}\n`));
    const count = String(formulaCases.length - different.length);
    process.stdout.write(`LibreOffice agrees on ${count} of ${String(formulaCases.length)} formulas.\n`);
    process.exitCode = different.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
