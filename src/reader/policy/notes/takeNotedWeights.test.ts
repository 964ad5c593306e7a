import { readBook, weightsIn } from "../../testing/readBook.ts";

const header = "姓名|工作业绩|工作业绩|工作态度|工作态度\n|产量|质量|出勤|协作";
const rows = "张三丰|90|85|80|75\n李莫愁|80|82|70|78";
const sheet = (title: string, note = "") => ({
  考核: { text: `${title}\n${header}\n${rows}${note === "" ? "" : `\n${note}`}`, merges: ["B2:C2", "D2:E2"] },
});
const areas = { 工作业绩: 0.7, 工作态度: 0.3 };

describe("takeNotedWeights", () => {
  it.each([
    ["in a note below", sheet("绩效考核表", "备注：业绩占70%，态度占30%。")],
    ["in the title", sheet("绩效考核表（工作业绩70%＋工作态度30%）")],
    ["in Traditional characters", sheet("績效考核表", "說明：工作業績佔70%，工作態度佔30%")],
    ["with the share first", sheet("绩效考核表", "总分=70%×工作业绩+30%×工作态度")],
    ["as decimals", sheet("绩效考核表", "综合得分＝业绩×0.7＋态度×0.3")],
    ["as a ratio", sheet("绩效考核表", "备注：业绩与态度按7:3计算")],
    [
      "on a sheet of rules, a line each",
      {
        ...sheet("绩效考核表"),
        说明: "考核办法|\n工作业绩|70%\n工作态度|30%\n如有疑问请联系人力资源部|",
      },
    ],
  ])("finds the weights of areas %s", (_, book) => {
    const result = readBook(book);
    expect(weightsIn(result)).toMatchObject(areas);
    expect(result.report.indicators.find(({ name }) => name === "工作业绩")?.weightSource).toBe("note");
    expect(result.policy?.model.nodes.find(({ name }) => name === "工作业绩")?.weight).toBe(0.7);
    expect(result.report.indicators.find(({ name }) => name === "产量")?.globalWeight).toBeCloseTo(0.35, 10);
  });

  it.each([
    ["shares that make no whole", "备注：业绩占70%，态度占20%。"],
    ["shares of something else", "备注：优秀占70%，良好占30%。"],
    ["one share only", "备注：业绩提升70%以上者优先"],
  ])("takes no weights from %s", (_, note) => {
    expect(weightsIn(readBook(sheet("绩效考核表", note)))).toMatchObject({ 工作业绩: null, 工作态度: null });
  });

  it("finds weights, full marks and rules in comments of headers, and keeps comments of scores", () => {
    const result = readBook({
      "2024年第一季度": {
        text: "姓名|质量|态度|客户投诉|客户投诉\n|||目标|实际\n张三丰|9|8|3|2\n李莫愁|8|7|3|5",
        notes: {
          B1: "权重：50%，满分10分",
          C1: "权重30%；满分10分",
          D1: "每多1次扣10分，扣完为止",
          B3: "补评",
        },
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
      },
    });
    expect(weightsIn(result)).toMatchObject({ 质量: 0.5, 态度: 0.3 });
    expect(result.report.scales.map(({ id, source }) => `${id} ${source}`)).toContain("0-10 header");
    const complaints = result.policy?.model.nodes.find(({ name }) => name === "客户投诉");
    expect(complaints).toMatchObject({ rule: { kind: "perUnit", quote: "每多1次扣10分，扣完为止" } });
    expect(result.report.comments).toContainEqual({ at: "'2024年第一季度'!B3", text: "补评" });
  });

  it.each([
    ["whole numbers", ["60", "40"]],
    ["shares", ["0.6", "0.4"]],
    ["percents", ["60%", "40%"]],
  ])(
    "finds weights in %s on a sheet of their own, which is then no doubt",
    (_, [first = "", second = ""]) => {
      const result = readBook({
        Scores: "ID|Name|Coaching|Safety Compliance\nE1|Ada Noor|88|92\nE2|Ben Sato|75|83",
        "KPI weights": `KPI|Weight\nCoaching|${first}\nSafety Compliance|${second}`,
      });
      expect(weightsIn(result)).toEqual({ Coaching: 0.6, "Safety Compliance": 0.4 });
      expect(result.issues).toEqual([]);
    },
  );

  it("finds weights in a list beside another", () => {
    const result = readBook({
      Scores: "ID|Name|Coaching|Safety Compliance\nE1|Ada Noor|88|92\nE2|Ben Sato|75|83",
      Setup: "KPI|Weight||Relationship|Weight\nCoaching|0.6||Manager|0.7\nSafety Compliance|0.4||Self|0.3",
    });
    expect(weightsIn(result)).toEqual({ Coaching: 0.6, "Safety Compliance": 0.4 });
  });
});
