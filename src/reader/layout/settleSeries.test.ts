import { readBook, valuesIn } from "../testing/readBook.ts";

const codesIn = ({ issues }: ReturnType<typeof readBook>): readonly string[] =>
  issues.map(({ code }) => code);

const typedIn = (text: string, merges: readonly string[] = []) =>
  readBook({ 考核: { text, merges } }).dataset.typedResults.map(({ kind, nodeId, values }) => [
    kind,
    nodeId,
    ...values,
  ]);

describe("a score that no rater's heading stands over", () => {
  const text = "工号|姓名|自评|上级评|得分\nA01|张宁|80|90|87\nA02|李湘|70|75|73.5\nA03|王岩|90|70|76";

  it("is the result beside a superior's, and shows what the raters weigh", () => {
    const result = readBook({ 考核: text });
    expect(valuesIn(result)).toEqual({
      "综合评分 self": [80, 70, 90],
      "综合评分 superior": [90, 75, 70],
    });
    expect(typedIn(text)).toEqual([["total", null, 87, 73.5, 76]]);
    expect(codesIn(result)).toContain("rater_weights_inferred");
  });

  it("is that of an indicator where the raters' columns are", () => {
    const rows = "张宁|80|90|87|70|80|77\n李湘|70|75|73.5|90|80|83\n王岩|90|70|76|60|70|67";
    const grouped = `姓名|质量|||效率||\n|自评|上级评|得分|自评|上级评|得分\n${rows}`;
    expect(typedIn(grouped, ["B1:D1", "E1:G1", "A1:A2"])).toEqual([
      ["total", "质量", 87, 73.5, 76],
      ["total", "效率", 77, 83, 67],
    ]);
  });

  it("is somebody else's beside the self-assessment alone", () => {
    const result = readBook({ 考核: "姓名|自评|得分\n张宁|80|90\n李湘|70|75\n王岩|90|70" });
    expect(valuesIn(result)).toEqual({
      "综合评分 self": [80, 70, 90],
      "综合评分 superior": [90, 75, 70],
    });
    expect(codesIn(result)).toContain("rater_weights_assumed");
  });
});
