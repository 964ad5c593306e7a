import { readBook } from "../../testing/readBook.ts";

const codesIn = ({ issues }: ReturnType<typeof readBook>): readonly string[] =>
  issues.map(({ code }) => code);

const typedIn = (text: string) =>
  readBook({ 考核: text }).dataset.typedResults.map(({ kind, values }) => [kind, ...values]);

const head = "工号|姓名|指标|权重|得分|总分|等级";
const rows = [
  "A01|张宁|质量|60%|80|84|B",
  "A01|张宁|效率|40%|90|84|B",
  "A02|李湘|质量|60%|70|76|C",
  "A02|李湘|效率|40%|85|76|C",
  "A03|王岩|质量|60%|90|90|A",
  "A03|王岩|效率|40%|90|90|A",
];

describe("totals of people with several rows", () => {
  it("are those that all rows of a person repeat, or one of them says", () => {
    const expected = [
      ["total", 84, 76, 90],
      ["grade", "B", "C", "A"],
    ];
    expect(typedIn([head, ...rows].join("\n"))).toEqual(expected);
    const once = rows.map((row, index) => (index % 2 === 0 ? row : row.replace(/\|[^|]*\|[^|]*$/u, "||")));
    expect(typedIn([head, ...once].join("\n"))).toEqual(expected);
  });

  it("are compared", () => {
    const wrong = rows.map((row) => row.replace("|76|", "|79|"));
    expect(codesIn(readBook({ 考核: [head, ...wrong].join("\n") }))).toContain("total_differs");
    expect(codesIn(readBook({ 考核: [head, ...rows].join("\n") }))).not.toContain("total_differs");
  });

  it("are none where they differ from row to row", () => {
    const own = rows.map((row, index) => row.replace(/\|\d+\|(?=[ABC]$)/u, `|${String(40 + index)}|`));
    expect(typedIn([head, ...own].join("\n"))).toEqual([["grade", "B", "C", "A"]]);
  });
});
