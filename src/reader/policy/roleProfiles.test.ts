import { readBook } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

const rows = (id: string, name: string, role: string, weights: readonly number[]): string =>
  ["质量", "效率", "成本"]
    .map(
      (item, index) =>
        `${id}|${name}|${role}|${item}|${String(weights[index])}%|${String([90, 60, 80][index])}`,
    )
    .join("\n");
const people = (
  odd: readonly number[],
): readonly (readonly [string, string, string, readonly number[]])[] => [
  ["A1", "方建平", "工程师", [50, 30, 20]],
  ["A2", "俞佳宁", "工程师", [50, 30, 20]],
  ["A3", "花小梅", "销售", [30, 30, 40]],
  ["A4", "卫若兰", "销售", odd],
  ["A5", "云中鹤", "销售", [30, 30, 40]],
];

describe("roleProfiles", () => {
  it("keeps everybody's own weights where one person's add up to no whole, which is told", () => {
    const list = people([30, 30, 30]).map((one) => rows(...one));
    const result = readBook({ 明细: ["工号|姓名|岗位|指标|权重|得分", ...list].join("\n") });
    expect(scoresIn(result)).toEqual([79, 79, 77, 76.67, 77]);
    expect(result.issues.filter(({ code }) => code.startsWith("weight"))).toMatchObject([
      { code: "weight_sum_off", at: "明细!B11", people: ["A4"], sumPercent: 90 },
    ]);
  });

  it("says nothing where everybody's do", () => {
    const list = people([30, 30, 40]).map((one) => rows(...one));
    const result = readBook({ 明细: ["工号|姓名|岗位|指标|权重|得分", ...list].join("\n") });
    expect(scoresIn(result)).toEqual([79, 79, 77, 77, 77]);
    expect(result.issues).toEqual([]);
  });
});
