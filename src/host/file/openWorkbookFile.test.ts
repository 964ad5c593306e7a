import { richWorkbook } from "../../../test/fixtures/richWorkbook.ts";
import { getCell, type SheetModel, type WorkbookModel } from "../model/index.ts";
import { saveCsv } from "./csv/saveCsv.ts";
import { FileError } from "./FileError.ts";
import { openWorkbookFile } from "./openWorkbookFile.ts";

function rows(workbook: WorkbookModel): unknown[][] {
  const [sheet] = workbook.sheets as [SheetModel];
  return [...sheet.cells].map(([row, cells]) => [
    row,
    ...[...cells].map(([column, { value }]) => [column, value]),
  ]);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("openWorkbookFile", () => {
  it("knows a workbook by its signature, whatever it is called", () => {
    const workbook = openWorkbookFile(richWorkbook(), "scores.csv");
    expect([workbook.name, workbook.sheets[0]?.name]).toEqual(["scores.csv", "Scores"]);
  });

  it("reads comma-separated UTF-8 and keeps what is no plain number as text", () => {
    const workbook = openWorkbookFile(
      utf8(
        '\ufeff工号,姓名,得分\r\n00123,"林, ""小""\n军",95.5\r\n,TRUE,95%\r\n\r\n1234567890123456,-3e2,=A1',
      ),
      "二季度 [1].csv",
    );
    expect(workbook.sheets[0]?.name).toBe("二季度 _1_");
    expect(rows(workbook)).toEqual([
      [0, [0, "工号"], [1, "姓名"], [2, "得分"]],
      [1, [0, "00123"], [1, '林, "小"\n军'], [2, 95.5]],
      [2, [1, true], [2, "95%"]],
      [4, [0, "1234567890123456"], [1, -300], [2, "=A1"]],
    ]);
  });

  it("reads GB 18030 without a mark", () => {
    const gb = Uint8Array.from([
      0xd0, 0xd5, 0xc3, 0xfb, 0x3b, 0xb7, 0xd6, 0x0a, 0xc1, 0xd6, 0x3b, 0x38, 0x30,
    ]);
    expect(rows(openWorkbookFile(gb, "a.csv"))).toEqual([
      [0, [0, "姓名"], [1, "分"]],
      [1, [0, "林"], [1, 80]],
    ]);
  });

  it("reads tab-separated UTF-16, as Excel saves Unicode text", () => {
    const text = "\ufeff姓名\t分\r\n林\t80\r\n";
    const bytes = Uint8Array.from(
      Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    expect(rows(openWorkbookFile(bytes, "a.txt"))).toEqual([
      [0, [0, "姓名"], [1, "分"]],
      [1, [0, "林"], [1, 80]],
    ]);
  });

  it.each<[string, Uint8Array, string, string]>([
    ["an .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), "a.xls", "unsupported_format"],
    ["a picture called .csv", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), "a.csv", "not_a_workbook"],
    ["text of another name", utf8("a,b"), "a.md", "not_a_workbook"],
    ["more columns than a sheet has", utf8(",".repeat(16_385)), "a.csv", "too_large"],
  ])("says no to %s", (_, bytes, name, code) => {
    expect(() => openWorkbookFile(bytes, name)).toThrow(FileError);
    expect(() => openWorkbookFile(bytes, name)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe("saveCsv", () => {
  it("writes what openWorkbookFile reads back", () => {
    const text = '\ufeff姓名,分,"a ""b"", c"\r\n,80.25,TRUE\r\n';
    const workbook = openWorkbookFile(utf8(text), "a.csv");
    const [sheet] = workbook.sheets as [SheetModel];
    expect(getCell(sheet, 1, 1)?.value).toBe(80.25);
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(saveCsv(sheet))).toBe(text);
  });
});
