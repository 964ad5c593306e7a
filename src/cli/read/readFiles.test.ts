import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backupMark, tabMark } from "../../excel/index.ts";
import { saveXlsx } from "../../host/file/index.ts";
import { createWorkbook, setCell } from "../../host/model/index.ts";
import { readFiles } from "./readFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "files-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const rows = [
  ["姓名", "质量60%", "态度40%"],
  ["张三丰", 90, 85],
  ["李莫愁", 80, 82],
];

describe("readFiles", () => {
  it("leaves the tabs that the product wrote alone, hidden copies of them too", async () => {
    const workbook = createWorkbook(["评分", "汇总", "copy"]);
    for (const sheet of workbook.sheets)
      rows.forEach((line, row) => {
        line.forEach((value, column) => {
          setCell(sheet, row, column, { value });
        });
      });
    const [, summary, copy] = workbook.sheets;
    summary?.customProperties.set(tabMark, "summary");
    copy?.customProperties.set(backupMark, "run:summary");
    const path = join(folder, "published.xlsx");
    writeFileSync(path, saveXlsx(workbook));
    const { result } = await readFiles([path]);
    expect(result.report.sheets.map(({ sheet, reason }) => [sheet, reason])).toEqual([
      ["评分", null],
      ["汇总", "own_sheet"],
      ["copy", "own_sheet"],
    ]);
    expect(result.dataset.measures.map(({ values }) => [...values])).toEqual([
      [90, 80],
      [85, 82],
    ]);
  });

  it("takes sheets of records for what they are, as the task pane does", async () => {
    const { result } = await readFiles(["samples/system-004.xlsx"]);
    const reasons = result.report.sheets.map(({ sheet, reason }) => [sheet, reason]);
    expect(reasons.slice(-4)).toEqual(
      ["流程进度", "面谈记录", "申诉记录", "晋升评审记录"].map((sheet) => [sheet, "records"]),
    );
    expect(reasons.slice(0, -4).every(([, reason]) => reason === null)).toBe(true);
    expect(result.report.tables.every(({ sheet }) => sheet.includes("年"))).toBe(true);
  });
});
