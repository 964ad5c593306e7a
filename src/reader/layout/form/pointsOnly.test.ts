import { readBook } from "../../testing/readBook.ts";
import { scoresIn } from "../../testing/scoresIn.ts";

const form = (name: string, points: readonly (number | "")[], left: number): string => {
  const sum = points.reduce<number>((total, one) => total + (one === "" ? 0 : one), 0);
  return `
生产一线员工月度扣分考核表（2024年6月）|||
姓名：${name}　车间：注塑车间　基础分：100分|||
考核类别|扣分事项|扣分标准|扣分
劳动纪律|迟到、早退|每次扣1分|${String(points[0])}
劳动纪律|旷工|每半天扣5分|${String(points[1])}
安全生产|违章操作|每次扣5分|${String(points[2])}
扣分合计|||${String(sum)}
最终得分（100-扣分合计）|||${String(left)}`;
};

describe("pointsOnly", () => {
  it("takes what is left of 100 for the score of a form that only takes points off", () => {
    const result = readBook({ 甲: form("鲍国栋", [2, "", 5], 93), 乙: form("尤丽娜", ["", "", ""], 100) });
    expect(result.report.indicators.map(({ name }) => name)).toEqual(["最终得分"]);
    expect([result.dataset.employees.names, scoresIn(result)]).toEqual([
      ["鲍国栋", "尤丽娜"],
      [93, 100],
    ]);
    expect(result.dataset.measures.map(({ places }) => places)).toMatchObject([
      { kind: "cells", cells: ["甲!D8", "乙!D8"] },
    ]);
  });

  it("reads every one of such forms below each other", () => {
    const result = readBook({
      表: `${form("鲍国栋", [2, "", 5], 93)}\n|||${form("尤丽娜", [1, "", ""], 99)}`,
    });
    expect(scoresIn(result)).toEqual([93, 99]);
  });

  it("does not guess where the total is not what is left", () => {
    expect(readBook({ 甲: form("鲍国栋", [2, "", 5], 95) }).policy).toBeNull();
  });
});
