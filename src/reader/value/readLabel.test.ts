import { readLabel } from "./readLabel.ts";

describe("readLabel", () => {
  it.each([
    ["专业技能\n45%", "专业技能", 0.45, "share"],
    ["工作任务40%", "工作任务", 0.4, "share"],
    ["工作技能(10%)", "工作技能", 0.1, "share"],
    ["工作業績（權重：60%）", "工作業績", 0.6, "share"],
    ["责任心【权重5】", "责任心", 0.05, "share"],
    ["Quality (Weight 20%)", "Quality", 0.2, "share"],
    ["Quality of Work - 25%", "Quality of Work", 0.25, "share"],
    ["工作业绩（60分）", "工作业绩", 0.6, "points"],
    ["工作态度 10分", "工作态度", 0.1, "points"],
    ["清扫质量\n满分50", "清扫质量", 0.5, "points"],
    ["清扫质量，分值50分", "清扫质量", 0.5, "points"],
  ])("finds the weight in %j", (typed, name, share, form) => {
    const label = readLabel(typed);
    expect([label.name, label.weight?.share, label.weight?.form]).toEqual([name, share, form]);
  });

  it.each(["完成率100%", "工作业绩", "KPI 3", "达标率≥95%"])("finds no weight in %j", (typed) => {
    expect(readLabel(typed).weight).toBeNull();
  });

  it("finds rater, role, scale and period", () => {
    expect(readLabel("自评（30%）")).toMatchObject({ rater: "self", weight: { share: 0.3 } });
    expect(readLabel("上级评分")).toMatchObject({ rater: "superior" });
    expect(readLabel("上級（部門經理）50%")).toMatchObject({ rater: "superior", weight: { share: 0.5 } });
    expect(readLabel("自评（本人）")).toMatchObject({ rater: "self" });
    for (const judge of ["评委A", "评委G", "专家丁"])
      expect(readLabel(judge)).toMatchObject({ rater: "expert", role: null });
    expect(readLabel("客户满意度")).toMatchObject({ rater: null, role: null });
    expect(readLabel("Communication (1-5)")).toMatchObject({
      name: "Communication",
      scale: { min: 1, max: 5 },
    });
    expect(readLabel("第一季度得分")).toMatchObject({
      compact: "得分",
      period: { span: "quarter", index: 1 },
    });
    expect(readLabel("姓  名")).toMatchObject({ role: { role: "name" } });
    expect(readLabel("Total Score")).toMatchObject({ role: { role: "total" } });
    expect(readLabel("Score")).toMatchObject({ role: { role: "score" } });
  });

  it.each([["业绩(yèjì)"], ["业绩（Yeji）"]])("calls %j by its Chinese name alone", (typed) => {
    expect(readLabel(typed).name).toBe("业绩");
  });

  it.each(["出勤(标准分20)", "出勤（配分：20）", "出勤(基础分20分)", "出勤（满分20）"])(
    "takes the full marks of %j",
    (typed) => {
      expect(readLabel(typed)).toMatchObject({ name: "出勤", weight: { share: 0.2, form: "points" } });
    },
  );

  it.each([
    ["质 量（60%）", "质量"],
    ["態　度", "態度"],
    ["工作 质量", "工作 质量"],
  ])("calls %j %j: spaces between single characters only fill the cell", (typed, name) => {
    expect(readLabel(typed).name).toBe(name);
  });
});
