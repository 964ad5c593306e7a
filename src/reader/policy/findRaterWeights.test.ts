import { readBook } from "../testing/readBook.ts";

const detail =
  "被测评人|测评人|测评关系|能力(60%)|实绩(40%)\n方建平|丁一凡|上级|90|80\n方建平|贺云舟|同级|80|70\n方建平|苏晓彤|下级|70|60\n俞佳宁|丁一凡|上级|85|75\n俞佳宁|贺云舟|同级|95|65\n俞佳宁|苏晓彤|下级|88|92";

describe("findRaterWeights", () => {
  it("takes weights of a note where a column says as whom each row was rated", () => {
    const { report, issues } = readBook({ 明细: `${detail}\n注：测评权重为上级50%、同级30%、下级20%。||||` });
    expect(report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["superior", 0.5],
      ["peer", 0.3],
      ["subordinate", 0.2],
    ]);
    expect(issues.map(({ code }) => code)).not.toContain("rater_weights_assumed");
  });

  it("assumes them where nothing says so", () => {
    expect(readBook({ 明细: detail }).issues.map(({ code }) => code)).toContain("rater_weights_assumed");
  });
});
