import { readBook, weightsIn } from "../../testing/readBook.ts";

const read = (head: string, ...rows: readonly string[]) =>
  readBook({ 表: ["姓名|高岚|部门|生产部", head, ...rows].join("\n") });

describe("withoutResults", () => {
  it("takes a row whose score is a formula over the others for the total", () => {
    const result = read(
      "考核项目|权重|得分|说明",
      "质量|50%|80|",
      "纪律|30%|70|",
      "协作|20%|90|",
      "折后||=C3*B3+C4*B4+C5*B5→79|",
    );
    expect(weightsIn(result)).toEqual({ 质量: 0.5, 纪律: 0.3, 协作: 0.2 });
    expect(result.dataset.typedResults.map(({ kind, values }) => [kind, ...values])).toEqual([["total", 79]]);
  });

  it("takes a last row that adds up full marks and scores for the total", () => {
    const result = read("考核项目|满分|得分", "质量|50|44", "纪律|30|25", "协作|20|18", "全表|100|87");
    expect(weightsIn(result)).toEqual({ 质量: 0.5, 纪律: 0.3, 协作: 0.2 });
  });

  it("leaves partial results out and keeps the whole one", () => {
    const result = read(
      "考核项目|满分|得分",
      "质量|30|25",
      "产量|30|24",
      "甲块|60|=C3+C4→49",
      "纪律|20|16",
      "协作|20|18",
      "乙块|40|=C6+C7→34",
      "末|100|=C5+C8→83",
    );
    expect(Object.keys(weightsIn(result))).toEqual(["质量", "产量", "纪律", "协作"]);
    expect(result.dataset.typedResults.map(({ values }) => [...values])).toEqual([[83]]);
  });

  it("keeps a score that only happens to be a sum, and one worked out from its own row", () => {
    expect(
      Object.keys(weightsIn(read("考核项目|得分|说明", "质量|40|", "纪律|30|", "协作|70|"))),
    ).toHaveLength(3);
    const measured = read(
      "考核项目|权重|目标|实际|得分",
      "销量|60%|100|90|=D3/C3*100→90",
      "回款|40%|50|50|=D4/C4*100→100",
    );
    expect(Object.keys(weightsIn(measured))).toEqual(["销量", "回款"]);
  });

  it("is a total too where it adds points below the indicators to them", () => {
    const result = readBook({
      "8月": `
安保队8月考核|||
队员姓名|裴远山|编号|AB21
考核项目|标准分|扣分|得分
岗位值守|60|5|=B4-C4→55
巡查签到|40||=B5-C5→40
奖励加分|||3
考核结果|=SUM(B4:B5)→100|=SUM(C4:C5)→5|=SUM(D4:D6)→98`,
    });
    expect(weightsIn(result)).toEqual({ 岗位值守: 0.6, 巡查签到: 0.4 });
    expect(result.report.tables[0]?.skippedRows).toEqual([{ row: 7, reason: "total", text: "考核结果" }]);
    expect(result.dataset.events.map(({ quantity }) => quantity)).toEqual([3]);
  });
});
