import { readBook } from "../../testing/readBook.ts";

const head = "姓名|7月||8月||季度得分\n|自评|主管评|自评|主管评|";
const merges = ["A1:A2", "B1:C1", "D1:E1", "F1:F2"];
const codesIn = (rows: string): readonly string[] =>
  readBook({ 考核: { text: `${head}\n${rows}`, merges } }).issues.map(({ code }) => code);

describe("totals over several periods", () => {
  it("that the results will not come to are told", () => {
    expect(codesIn("周静|90|88|92|90|89\n吴磊|85|80|84|82|81")).toContain("totals_not_followed");
  });

  it("that are means or sums of the periods are followed", () => {
    expect(codesIn("周静|90|88|92|90|90\n吴磊|85|80|84|82|82.75")).not.toContain("totals_not_followed");
    expect(codesIn("周静|90|88|92|90|180\n吴磊|85|80|84|82|165.5")).not.toContain("totals_not_followed");
  });
});
