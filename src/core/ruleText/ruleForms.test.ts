import { compileRule } from "../rules/compileRule.ts";
import { readRuleText } from "./readRuleText.ts";

/** A text, what it leaves open, and points of some actuals (with a target where the text speaks of one). */
type Form = readonly [
  text: string,
  assumed: readonly string[],
  points: readonly (readonly [actual: number, points: number])[],
  target?: number,
];

const chinese: readonly Form[] = [
  [
    "每低1个百分点扣2分",
    ["rounding", "base", "reference", "reads"],
    [
      [0.93, 86],
      [0.97, 94],
    ],
    1,
  ],
  [
    "完成率每低于目标1个百分点扣2分",
    ["rounding", "base"],
    [
      [97, 94],
      [100, 100],
    ],
    100,
  ],
  [
    "完成目标得满分，每低百分之一扣两分，扣完为止",
    ["rounding", "reads"],
    [
      [0.5, 0],
      [0.98, 96],
    ],
    1,
  ],
  [
    "每超1天扣0.5分，上限10分",
    ["rounding", "base", "reference", "floor"],
    [
      [13, 98.5],
      [60, 90],
    ],
    10,
  ],
  [
    "每超一天扣0.5分，最多扣10分",
    ["rounding", "base", "reference"],
    [
      [13, 98.5],
      [60, 90],
    ],
    10,
  ],
  [
    "每增加1%加1分，最多加10分",
    ["rounding", "base", "reference", "reads"],
    [
      [1.03, 103],
      [1.3, 110],
    ],
    1,
  ],
  [
    "每多100件加2分，上限20分",
    ["rounding", "base", "reference", "cap"],
    [
      [1200, 104],
      [9000, 120],
    ],
    1000,
  ],
  ["每少1000人扣10分，最高120分", ["rounding", "base", "reference"], [[7600, 80]], 10000],
  [
    "超过目标的，每提高1个百分点加1分，加分上限5分",
    ["rounding", "base", "reads"],
    [
      [1.02, 102],
      [1.5, 105],
    ],
    1,
  ],
  [
    "95%以上（含）得满分，每低1%扣2分",
    ["rounding", "reads"],
    [
      [0.95, 100],
      [0.9, 90],
    ],
  ],
  [
    "基础分80分，每少1件扣2分，每多1件加1分",
    ["rounding"],
    [
      [8, 76],
      [13, 83],
    ],
    10,
  ],
  [
    "满分10分，每少1人扣2分，扣完为止",
    ["rounding", "base", "reference"],
    [
      [8, 6],
      [1, 0],
    ],
    10,
  ],
  ["每逾期1天扣2分", ["base"], [[3, 94]]],
  [
    "每投诉一起扣3分，扣完为止",
    ["base"],
    [
      [2, 94],
      [50, 0],
    ],
  ],
  ["每迟到3次扣1分", ["base", "reference", "rounding"], [[7, 98]]],
  [
    "基础分60分，每获奖1次加5分，最多加20分",
    [],
    [
      [2, 70],
      [9, 80],
    ],
  ],
  [
    "每发生一次安全事故扣5分，累计不超过20分",
    ["base", "floor"],
    [
      [1, 95],
      [9, 80],
    ],
  ],
  [
    "≥95%得满分",
    ["otherwise"],
    [
      [96, 100],
      [90, 0],
    ],
    100,
  ],
  [
    "≥95%得满分，≥80%得80分，低于80%不得分",
    [],
    [
      [95, 100],
      [94, 80],
      [79, 0],
    ],
    100,
  ],
  [
    "按比例得分",
    ["form"],
    [
      [80, 80],
      [120, 120],
    ],
    100,
  ],
  [
    "按完成比例计分，最高120分",
    ["form"],
    [
      [80, 80],
      [150, 120],
    ],
    100,
  ],
  [
    "按达成率折算得分，低于60%不得分",
    ["form"],
    [
      [80, 80],
      [60, 60],
      [59, 0],
    ],
    100,
  ],
  [
    "90%以上得100分，80%-90%得80分，60%-80%得60分，60%以下不得分",
    ["side"],
    [
      [95, 100],
      [90, 100],
      [85, 80],
      [60, 60],
      [59, 0],
    ],
    100,
  ],
  [
    "完成率90%（含）以上100分；80%至90%80分；80%以下0分",
    [],
    [
      [90, 100],
      [80, 80],
      [79, 0],
    ],
    100,
  ],
  [
    "3天以内得100分，3-5天得80分，5天以上得0分",
    [],
    [
      [3, 100],
      [4, 80],
      [5, 80],
      [6, 0],
    ],
  ],
  [
    "不足60分得0分、60-79分得60分、80-89分得80分、90分以上得100分",
    ["side"],
    [
      [59, 0],
      [60, 60],
      [85, 80],
      [95, 100],
    ],
  ],
  [
    "80≤x<90得80分，90以上得100分，80以下得60分",
    [],
    [
      [90, 100],
      [80, 80],
      [79, 60],
    ],
  ],
  [
    "完成得满分，未完成不得分",
    [],
    [
      [100, 100],
      [99, 0],
    ],
    100,
  ],
  [
    "按时完成得100分，未按时完成得0分",
    [],
    [
      [1, 100],
      [0, 0],
    ],
    1,
  ],
  [
    "达标得100分，不达标得50分",
    [],
    [
      [10, 100],
      [9, 50],
    ],
    10,
  ],
];

const english: readonly Form[] = [
  ["Deduct 2 points per percentage point below target", ["base", "rounding", "reads"], [[0.93, 86]], 1],
  [
    "Lose 0.5 points for each day over the target, at most 10 points deducted",
    ["base", "rounding"],
    [
      [13, 98.5],
      [90, 90],
    ],
    10,
  ],
  [
    "Add 1 point for every full 1% above target, up to 10 points added",
    ["base", "reads"],
    [
      [1.03, 103],
      [1.5, 110],
    ],
    1,
  ],
  [
    "5 points off for each 10 units below 100, minimum 0",
    ["base", "rounding"],
    [
      [80, 90],
      [-900, 0],
    ],
  ],
  [
    "Deduct 5 points per complaint, down to 0",
    ["base"],
    [
      [2, 90],
      [50, 0],
    ],
  ],
  [
    "2 points off for each day late, up to 10 points",
    ["base", "floor"],
    [
      [3, 94],
      [30, 90],
    ],
  ],
  [
    "90% or above: 100; 80% to 90%: 80; below 80%: no points",
    [],
    [
      [95, 100],
      [80, 80],
      [79, 0],
    ],
    100,
  ],
  [
    "at least 95 earns full marks, 80-95 earns 80 points",
    ["otherwise"],
    [
      [95, 100],
      [94, 80],
      [79, 0],
    ],
  ],
  [
    "100 points if met, otherwise 0",
    [],
    [
      [100, 100],
      [99, 0],
    ],
    100,
  ],
  [
    "Completed on time: full points, otherwise nothing",
    [],
    [
      [1, 100],
      [0, 0],
    ],
    1,
  ],
  [
    "Pro rata to attainment, no points below 60%",
    ["full"],
    [
      [80, 80],
      [59, 0],
    ],
    100,
  ],
  [
    "attainment × 100, capped at 120",
    [],
    [
      [80, 80],
      [150, 120],
    ],
    100,
  ],
];

describe.each([
  ["Chinese", chinese],
  ["English", english],
])("readRuleText reads %s", (_, forms) => {
  const cases = forms.map(([text, assumed, points, target = Number.NaN]) => ({
    text,
    assumed,
    points,
    target,
  }));
  it.each(cases)("$text", ({ text, assumed, points, target }) => {
    const read = readRuleText(text);
    if (!read.ok) throw new Error(`unread: ${read.unread.join(" | ")}`);
    const rule = compileRule(read.rule);
    const own = points.map(([actual]) => [actual, Math.round(rule(actual, target, 0) * 1e9) / 1e9]);
    expect({ assumed: read.assumed, unread: read.unread, own }).toEqual({ assumed, unread: [], own: points });
    expect(read.rule.quote).toBe(text);
  });
});

describe("readRuleText reads traditional characters", () => {
  it.each<[string, string]>([
    ["達到目標得滿分，每低1個百分點扣2分，扣完為止", "达到目标得满分，每低1个百分点扣2分，扣完为止"],
    ["90%以上得100分，80%-90%得80分，80%以下不計分", "90%以上得100分，80%-90%得80分，80%以下不计分"],
    ["按時完成得100分，未按時完成得0分", "按时完成得100分，未按时完成得0分"],
    ["按達成率計分，低於60%不得分", "按达成率计分，低于60%不得分"],
    ["每發生一件客訴扣兩分，最多扣20分", "每发生一件客诉扣两分，最多扣20分"],
  ])("%s", (text, same) => {
    const [read, other] = [readRuleText(text), readRuleText(same)];
    expect(read).toEqual({ ...other, rule: { ...(other.ok ? other.rule : {}), quote: text } });
  });

  it("gives back the words that it did not use as they stood", () => {
    expect(readRuleText("每少1000人扣10分，由市場部計算")).toMatchObject({ unread: ["由市場部計算"] });
  });
});

describe("readRuleText does not guess", () => {
  it.each<[string, readonly string[]]>([
    ["低于60%不得分", ["低于60%不得分"]],
    ["视情况酌情扣分", ["视情况酌情扣分"]],
    ["由上级评定", ["由上级评定"]],
    ["At the manager's discretion", ["At the manager's discretion"]],
  ])("%s", (text, unread) => {
    expect(readRuleText(text)).toEqual({ ok: false, unread });
  });

  it.each<[string, readonly string[]]>([
    ["每少1000人扣10分，由市场部考核", ["由市场部考核"]],
    ["Deduct 5 points per complaint, as confirmed by HR", ["as confirmed by HR"]],
  ])("keeps the words of %s that its rule does not hold", (text, unread) => {
    expect(readRuleText(text)).toMatchObject({ ok: true, unread });
  });

  it.each<[string, readonly string[]]>([
    ["每低1%扣2分，低于60%不得分", ["低于60%不得分"]],
    ["≥95%得满分，低于60%不得分", ["低于60%不得分"]],
  ])("does not read the half of %s: the rest would change the points", (text, unread) => {
    expect(readRuleText(text)).toEqual({ ok: false, unread });
  });

  it("does not take bands with a gap between them for whole ones", () => {
    const read = readRuleText("90%以上得100分，60%-80%得60分");
    expect(read.ok && read.unread.length === 0 && read.rule.kind === "steps").toBe(false);
  });
});
