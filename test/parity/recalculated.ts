import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openXlsx } from "../../src/host/file/index.ts";
import { getCell, setCell, type WorkbookModel } from "../../src/host/model/index.ts";

type Shown = (sheet: string, address: string) => unknown;

/** Whether LibreOffice can be asked on this machine. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function byHost(model: WorkbookModel): Shown {
  const sheets = new Map(model.sheets.map((sheet) => [sheet.name, sheet]));
  return (name, address) => {
    const sheet = sheets.get(name);
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (sheet === undefined || letters === undefined) throw new RangeError(`No cell ${name}!${address}`);
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const value: unknown = getCell(sheet, Number(row) - 1, column)?.value;
    return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
  };
}

/** Opens each file in LibreOffice, has it recalculate everything and save, and reads what it saved. */
function byLibreOffice(files: readonly Uint8Array[]): readonly Shown[] {
  const folder = mkdtempSync(join(tmpdir(), "native-"));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `book${String(index)}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        ...paths,
      ],
      { stdio: "ignore" },
    );
    return paths.map((_, index) =>
      byHost(openXlsx(readFileSync(join(folder, "out", `book${String(index)}.xlsx`)))),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The workbook without what its formulas came to, so that whoever opens it has to compute. */
function withoutValues(model: WorkbookModel): WorkbookModel {
  for (const sheet of model.sheets)
    for (const [row, cells] of sheet.cells)
      for (const [column, { formula }] of cells)
        if (formula !== null) setCell(sheet, row, column, { value: null });
  return model;
}

export const recalculated = { byHost, byLibreOffice, withoutValues };
