import { readBook, valuesIn } from "../../../testing/readBook.ts";

const raters = (sheet: string): Record<string, (number | null)[]> =>
  Object.fromEntries(
    Object.entries(valuesIn(readBook({ 结果: sheet }))).map(([key, values]) => [
      key.split(" ")[1] ?? "",
      values,
    ]),
  );

describe("totalsAsScores", () => {
  it("reads totals of raters alone as what they gave; grades before and after calibration are results", () => {
    expect(
      raters(
        "工号|姓名|自评总分|上级评价总分|校准前等级|校准后等级\nB1|方建平|92.5|82.5|B|B+\nB2|俞佳宁|82|81.5|B|B\nB3|花小梅|88|90|A|A",
      ),
    ).toEqual({ self: [92.5, 82, 88], superior: [82.5, 81.5, 90] });
  });

  it("counts one of several totals, the one that stands beside points added before they are", () => {
    const list = (head: string, row: (index: number) => string): Record<string, (number | null)[]> =>
      raters(
        [
          "姓名|" + head,
          ...["方建平", "俞佳宁", "花小梅"].map((name, index) => `${name}|${row(index)}`),
        ].join("\n"),
      );
    const coefficients = list(
      "岗位系数|KPI得分|出勤系数|最终得分",
      (index) => `1.${index}|80|1|${80 + 8 * index}`,
    );
    expect(Object.values(coefficients)).toEqual([[80, 88, 96]]);
    const points = list("KPI得分|奖励加分|最终得分", (index) => `8${index}|${index}|${80 + 2 * index}`);
    expect(Object.values(points)).toEqual([[80, 81, 82]]);
  });

  it("takes a mean of the years and an overall grade for results beside what they are of", () => {
    expect(
      valuesIn(
        readBook({
          一览: "工号|姓名|2022年度|2023年度|2024年度|三年平均\nL1|方建平|90|80|85|85\nL2|俞佳宁|70|75|80|75\nL3|花小梅|未入职|88|90|89",
        }),
      ),
    ).toEqual({
      "综合评分 rating 2022": [90, 70, null],
      "综合评分 rating 2023": [80, 75, 88],
      "综合评分 rating 2024": [85, 80, 90],
    });
    const { report } = readBook({
      Grades:
        "Staff code|Teacher|Planning|Behaviour management|Overall grade\nAB|Ada Noor|1|2|2\nBL|Ben Sato|3|2|3\nCK|Cleo Diaz|2|2|2",
    });
    expect(report.indicators.map(({ name }) => name)).toEqual(["Planning", "Behaviour management"]);
  });

  it("asks about a single name beside a column per period and does not count it", () => {
    const read = readBook({
      一览: "工号|姓名|2023年度|2024年度|奖励\nL1|方建平|90|80|2\nL2|俞佳宁|70|75|0\nL3|花小梅|88|90|1",
    });
    expect(read.report.indicators).toHaveLength(1);
    expect(Object.keys(valuesIn(read))).toHaveLength(2);
  });
});
