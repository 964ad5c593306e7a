import { speaksOfApplicants } from "./speaksOfApplicants.ts";

describe("speaksOfApplicants", () => {
  it.each([
    "Interview scorecards – Data Analyst vacancy",
    "2024年校园招聘面试评分表",
    "应聘人员综合评价表",
    "2024年事业单位公开招聘综合成绩公示",
  ])("knows that “%s” rates no employees", (text) => {
    expect(speaksOfApplicants([text])).toBe(true);
  });

  it.each([
    "中层干部竞聘面试评分表",
    "Internal promotion interview scores",
    "招聘部2024年绩效考核表",
    "Appraisal interview record",
    "面试官评价能力考核",
  ])("leaves “%s” to be read", (text) => {
    expect(speaksOfApplicants([text])).toBe(false);
  });
});
