import { FunctionError } from "../errors/functionError.ts";
import type { Spill } from "../cells/eachCell.ts";
import { finish } from "../cells/steps.ts";
import { problemSentence } from "../sentences/problemSentence.ts";
import { checkWeights } from "./checkWeights.ts";
import { distribute } from "./distribute.ts";
import { eligible } from "./eligible.ts";
import { grade } from "./grade.ts";
import { periods } from "./periods.ts";
import { quota } from "./quota.ts";
import { rank } from "./rank.ts";
import { score } from "./score.ts";
import { scores } from "./scores.ts";
import { tenure } from "./tenure.ts";
import { why } from "./why.ts";

/** What the cell says where there is no result. */
function sentenceOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof FunctionError) return problemSentence(error.problem, "en");
    throw error;
  }
  return "no problem";
}

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const totals = (spill: Spill): unknown[] => spill.slice(1).map(([, , , contribution]) => contribution);

describe("ranges as managers select them", () => {
  it.each([
    ["both with their headings", column("得分", 80, 90, 70), column("权重", 30, 30, 40)],
    ["scores with their heading alone", column("得分", 80, 90, 70), column(30, 30, 40)],
    ["weights with their heading alone", column(80, 90, 70), column("权重", 30, 30, 40)],
    ["a row of scores and a column of weights", [[80, 90, 70]], column("30%", "３０％", 0.4)],
    ["a name before the scores", [["王芳", 80, 90, 70]], [[30, 30, 40]]],
    ["text, spaces and full-width digits", [["８０", " 90 ", "70分"]], [[0.3, 0.3, 0.4]]],
  ])("score takes %s", (_, own, weights) => {
    expect(score(own, weights, null, null)).toBeCloseTo(79, 10);
  });

  it("score takes a single cell", () => {
    expect(score([[88]], [[1]], null, null)).toBe(88);
  });

  const table = [
    ["姓名", "质量", "效率"],
    ["王芳", 80, 90],
    ["李雷", 70, null],
    ["韩梅", "缺考", 88],
    ["赵敏", "/", "N/A"],
  ];

  it("scores takes a table with headings and names, each result beside its row", () => {
    const [heading, ...people] = finish(scores(table, [["权重", 50, 50]], null, null));
    expect(heading).toEqual([""]);
    expect(people.slice(0, 3)).toEqual([[85], [70], [88]]);
    expect(people[3]?.[0]).toBeInstanceOf(FunctionError);
  });

  it("scores says how to turn a table that lies on its side", () => {
    const turned = [
      [80, 70, 60],
      [90, 88, 77],
    ];
    expect(sentenceOf(() => finish(scores(turned, [[50, 50]], null, null)))).toBe(
      "scores has 2 rows and 3 columns, weights has 2 cells: it lies on its side. Write TRANSPOSE(scores).",
    );
  });

  it.each([
    [
      "headings and bands in words",
      [
        ["等级", "分数"],
        ["优", "90-100"],
        ["良", "80~89"],
        ["差", "80以下"],
      ],
      "良",
    ],
    [
      "lower bounds with a sign",
      [
        ["优", "≥90"],
        ["良", "≥80分"],
        ["差", 0],
      ],
      "良",
    ],
    [
      "a table on its side",
      [
        ["优", "良", "差"],
        [90, 80, 0],
      ],
      "良",
    ],
    [
      "a table on its side with labels",
      [
        ["等级", "优", "良", "差"],
        ["最低分", 90, 80, 0],
      ],
      "良",
    ],
    [
      "highest and lowest scores",
      [
        ["优", 100, 90],
        ["良", 90, 80],
        ["差", 80, 0],
      ],
      "良",
    ],
    [
      "grades behind two columns of figures",
      [
        [90, 100, "优"],
        [80, 89, "良"],
        [0, 79, "差"],
      ],
      "良",
    ],
    [
      "grades that are numbers",
      [
        [1, 90],
        [2, 80],
        [3, 0],
      ],
      "2",
    ],
  ])("grade reads %s", (_, bands, expected) => {
    expect(grade(column("得分", 85, "", "缺考"), bands)).toEqual([[""], [expected], [""], [""]]);
  });

  it("grade refuses a bound that is left out itself", () => {
    expect(
      sentenceOf(() =>
        grade(
          [[90]],
          [
            ["优", ">90"],
            ["良", 0],
          ],
        ),
      ),
    ).toContain('">90" in row 1, column 2 of bands');
  });

  it("rank and distribute pass over headings, and departments with theirs", () => {
    const own = column("得分", 80, 95, 80);
    expect(rank(own, "中国式", column("部门", "甲", "甲", "乙"))).toEqual([[""], [2], [1], [1]]);
    const placed = distribute(
      own,
      [
        ["等级", "比例"],
        ["A", "34%"],
        ["B", "66%"],
      ],
      null,
      null,
      3,
      null,
    );
    expect(placed).toEqual([[""], ["B"], ["A"], ["B"]]);
  });

  it("a heading is only what has figures below it and no digit in it", () => {
    expect(sentenceOf(() => rank(column("good", "bad"), null, null))).toContain('"good" in row 1');
    expect(sentenceOf(() => rank(column("Q1 85?", 80), null, null))).toContain('"Q1 85?" in row 1');
  });

  it.each([
    [
      "a total below",
      [
        ["指标", "权重"],
        ["质量", "60%"],
        ["效率", "40%"],
        ["合计", "100%"],
      ],
    ],
    [
      "names in a row",
      [
        ["质量", "效率"],
        [60, 40],
      ],
    ],
    [
      "full-width percents",
      [
        ["质量", "６０％"],
        ["效率", "40%"],
      ],
    ],
  ])("why reads a policy with %s", (_, policy) => {
    expect(totals(why(column("得分", 80, 90), policy, null, null, null, null))).toEqual([48, 36, 84]);
  });

  it("keeps an indicator that is called a total but is none", () => {
    const policy = [
      ["质量", 30],
      ["效率", 30],
      ["合计", 40],
    ];
    expect(totals(why([[80, 90, 70]], policy, null, null, null, null))).toHaveLength(4);
  });

  it("mixed percents and shares are no weights, whatever they would sum to", () => {
    expect(sentenceOf(() => checkWeights([[30, 0.7]], null, null))).toBe(
      'weights holds "30" and "0.7", so percents and shares are mixed. Write all of them in one way, such as 30% and 70%.',
    );
    expect(checkWeights([["30%", 0.7]], null, null)[0]?.[0]).toBe(1);
  });

  it("repaired weights stay beside the weights, not one row above", () => {
    expect(checkWeights(column("权重", 20, 20), "normalise", null)).toEqual([[""], [0.5], [0.5]]);
    expect(quota([[10]], column("比例", "20%", "80%"), null)).toEqual([[""], [2], [8]]);
  });

  it("shares that miss the whole are refused, proportions are not", () => {
    expect(sentenceOf(() => quota([[10]], [[20, 70]], null))).toBe("shares sums to 90%. Make it 100%.");
    expect(quota([[10]], [[2, 7, 1]], null)).toEqual([[2, 7, 1]]);
    expect(quota([[10]], [[33.3, 33.3, 33.3]], null)).toEqual([[4, 3, 3]]);
  });

  it("18 of 20 is 18 or 90, so it is refused; 95 of 100 is 95", () => {
    expect(sentenceOf(() => score([["18/20"]], [[1]], null, null))).toContain(
      '"18/20" in row 1, column 1 of scores',
    );
    expect(score([["95/100"]], [[1]], null, null)).toBe(95);
  });

  it("options in the words people use", () => {
    expect(periods([[80, 90, 70]], "最好的2个季度", null, null, null)).toEqual([[85]]);
    expect(tenure([["2020.3.1"]], [["2021-03-01"]], "月数", null)).toEqual([[12]]);
    const gates = [["年限", "不少于", 2]];
    expect(eligible([[3]], [["年限"]], gates, null)).toEqual([["符合", ""]]);
  });
});
