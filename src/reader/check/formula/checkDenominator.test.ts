import { readBook } from "../../testing/readBook.ts";

const average = (row: number): string => `=(C${String(row)}+D${String(row)}+E${String(row)})/3→80`;

describe("checkDenominator", () => {
  it("finds cells added one by one over a fixed number, where one of them is empty", () => {
    const { issues, repairs } = readBook({
      考核: `工号|姓名|质量|速度|纪律|平均
A1|方建平|80|80|80|${average(2)}
A2|俞佳宁|90||90|${average(3)}
A3|花小梅|70|80|90|${average(4)}`,
    });
    const found = issues.filter(({ code }) => code === "formula_fixed_denominator");
    expect(found).toMatchObject([{ at: "考核!F3", people: ["A2"], denominator: 3, count: 2 }]);
    expect(repairs.flatMap(({ changes }) => changes)).toContainEqual(
      expect.objectContaining({ address: "考核!F3", formula: "=AVERAGE(C3,D3,E3)" }),
    );
  });
});
