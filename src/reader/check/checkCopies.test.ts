import { readBook } from "../testing/readBook.ts";

const sheet = `工号|姓名|任务(70%)|作风(30%)
F1|潘然若|95|64
F2|华晓少|91|87`;

const copiesIn = (sheets: Readonly<Record<string, string>>) =>
  readBook(sheets).issues.filter(({ code }) => code === "sheet_repeated");

describe("checkCopies", () => {
  it("says that a sheet repeats another one cell by cell", () => {
    expect(copiesIn({ 考核: sheet, "考核 (2)": sheet })).toMatchObject([
      { sheet: "考核 (2)", firstSheet: "考核" },
    ]);
  });

  it("says nothing of a sheet with one other number, or of another period", () => {
    expect(copiesIn({ 考核: sheet, "考核 (2)": sheet.replace("95", "96") })).toEqual([]);
    expect(copiesIn({ "2024年1月": sheet, "2024年2月": sheet })).toEqual([]);
  });
});
