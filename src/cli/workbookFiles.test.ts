import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookFiles } from "./workbookFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "kpi-files-"));
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(() => {
  mkdirSync(at("empty"));
  for (const name of ["q2.xlsx", "q1.xlsx", "q1 east.XLSM", "~$q1.xlsx", "notes.txt"])
    writeFileSync(at(name), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("workbookFiles", () => {
  it("takes the workbooks of a folder, by name, without locks and other files", () => {
    expect(workbookFiles([folder])).toEqual([at("q1 east.XLSM"), at("q1.xlsx"), at("q2.xlsx")]);
  });

  it.each([
    ["*.xlsx", ["q1.xlsx", "q2.xlsx"]],
    ["q1*", ["q1 east.XLSM", "q1.xlsx"]],
    ["*1*east*", ["q1 east.XLSM"]],
    ["Q*2.xlsx", ["q2.xlsx"]],
  ])("puts names in the place of %s where the terminal has not", (pattern, names) => {
    expect(workbookFiles([at(pattern)])).toEqual(names.map((name) => at(name)));
  });

  it("takes a file once, however often it is named, and leaves a missing one to whoever opens it", () => {
    expect(workbookFiles([at("q2.xlsx"), at("gone.xlsx"), at("q*.xlsx"), at("q2.xlsx")])).toEqual([
      at("q2.xlsx"),
      at("gone.xlsx"),
      at("q1.xlsx"),
    ]);
  });

  it.each([[[]], [[at("empty")]], [[at("x*.xlsx")]], [[at("nowhere", "*.xlsx")]]])(
    "says so where no workbook is named: %j",
    (words) => {
      expect(() => workbookFiles(words)).toThrow(/No workbook was named|There is no workbook in /);
    },
  );
});
