import { readBook } from "../../reader/testing/readBook.ts";
import { matchTemplate } from "./matchTemplate.ts";

const indicators = "运营指标完成情况|项目执行效果|专业技能|沟通协作能力|问题解决能力|责任心|敬业精神".split(
  "|",
);
const stated = [30, 30, 15, 10, 5, 5, 5];

/** The id of the template that a sheet of these headings, and of two people with these roles, is of. */
async function templateOf(
  headings: readonly string[],
  roles: readonly [string, string] | null,
): Promise<string | null> {
  const rows = ["程若曦|88|92|85|80|75|90|100", "马文博|90|91|80|82|77|88|95"];
  const text = [
    ["姓名", ...headings, ...(roles === null ? [] : ["岗位"])].join("|"),
    ...rows.map((row, index) => (roles === null ? row : `${row}|${roles[index] ?? ""}`)),
  ].join("\n");
  const { policy, dataset } = readBook({ 考核: text });
  if (policy === null) throw new RangeError("The sheet has no scores.");
  return (await matchTemplate(policy, dataset, "zh-CN"))?.templateId ?? null;
}

const weighed = (weights: readonly number[]): readonly string[] =>
  indicators.map((name, index) => `${name}${String(weights[index])}%`);

describe("matchTemplate", () => {
  it("takes the template whose indicators and roles a sheet has", async () => {
    expect(await templateOf(weighed(stated), ["运营经理", "运营专员"])).toBe("000");
    expect(await templateOf(indicators, ["运营经理", "数据分析员"])).toBe("000");
  });

  it("takes no template whose roles nobody has: nobody could be scored by it", async () => {
    expect(await templateOf(weighed(stated), null)).toBeNull();
    expect(await templateOf(weighed(stated), ["护士", "司机"])).toBeNull();
  });

  it("takes no template whose weights the sheet contradicts", async () => {
    expect(await templateOf(weighed([20, 40, 15, 10, 5, 5, 5]), ["运营经理", "运营专员"])).toBeNull();
  });
});
