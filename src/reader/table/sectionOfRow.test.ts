import { sectionHeading } from "./sectionOfRow.ts";

describe("sectionHeading", () => {
  it.each([
    ["第一部分：关键业绩指标（权重70%）", "关键业绩指标(权重70%)"],
    ["二、重点工作（30%）", "重点工作（30%）"],
    ["Part B: Behaviour (30%)", "Behaviour (30%)"],
    ["三、团队建设", "团队建设"],
    ["Section B – Competencies. This part accounts for 30% of your overall rating.", "Competencies (30%)"],
    ["二、工作能力（本部分占总分的30%）", "工作能力 (30%)"],
  ])("heads a section: %j", (text, heading) => {
    expect(sectionHeading(text)?.normalize("NFKC")).toBe(heading.normalize("NFKC"));
  });

  it.each([
    "员工绩效考核表",
    "注：本表一式两份",
    "1、请如实填写各项内容，逾期不予受理。",
    "姓名：张三丰",
    "上级评价",
    "优秀员工占部门人数的20%，各部门应当严格执行",
  ])("heads none: %j", (text) => {
    expect(sectionHeading(text)).toBeNull();
  });
});
