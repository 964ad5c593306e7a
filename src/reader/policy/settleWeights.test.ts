import { readBook } from "../testing/readBook.ts";
import { scoresIn } from "../testing/scoresIn.ts";

describe("settleWeights", () => {
  it("counts all indicators alike where nothing weighs them, however many an area has", () => {
    const result = readBook({
      考核: {
        text: `
姓名|工作业绩|||工作态度
|销售达成|回款管理|成本控制|责任心
卫明远|90|60|60|90
沈若琳|80|70|60|70`,
        merges: ["A1:A2", "B1:D1"],
      },
    });
    expect(result.issues.map(({ code }) => code)).toContain("weights_missing");
    expect(result.report.indicators.map(({ weight }) => weight)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(scoresIn(result)).toEqual([75, 70]);
  });

  it("lets an area between a weighed section and its leaves weigh what these weigh", () => {
    const head = "Key Result Area|Measure|Weighting|Manager Rating";
    const result = readBook({
      Appraisal: `
Employee Name|Hanna Osei||
Section A – Objectives. This part accounts for 60% of your overall rating.|||
${head}
Client retention|Renewals|40%|100
Cost control|Budget variance|60%|90
|||
Section B – Conduct. This part accounts for 40% of your overall rating.|||
${head}
Conduct|Policies kept|50%|80
Attendance|Days present|50%|100`,
    });
    expect(
      result.report.indicators.flatMap(({ kind, name, globalWeight }) =>
        kind === "indicator" ? [[name, globalWeight]] : [],
      ),
    ).toEqual([
      ["Renewals", 0.24],
      ["Budget variance", 0.36],
      ["Policies kept", 0.2],
      ["Days present", 0.2],
    ]);
    expect(result.issues.map(({ code }) => code)).not.toContain("weight_sum_off");
  });
});
