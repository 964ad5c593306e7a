import { createIndicator, createPolicy } from "../../core/index.ts";
import { policySentences } from "./policySentences.ts";

describe("policySentences", () => {
  it("says the grades with both ends of their bands", () => {
    const sentences = policySentences(createPolicy({}), "en", []).flatMap((chapter) => chapter.sentences);
    expect(sentences).toContain(
      "Grades: A from 90, B from 80 to below 90, C from 60 to below 80, D below 60.",
    );
    expect(sentences).toContain("Equal scores share a rank and the next ones are skipped (1, 2, 2, 4).");
  });

  it.each([
    ["zh-CN", "考核指标与权重", "质量：占总分 60%。", "自评 20%、直接上级 80%"],
    ["zh-TW", "考核指標與權重", "质量：占總分 60%。", "自評 20%、直屬主管 80%"],
    ["en", "Indicators and weights", "质量: 60% of the total.", "self 20%, line manager 80%"],
  ] as const)("says weights and raters in %s", (language, title, weight, raters) => {
    const group = { minCount: 1, combine: "mean", trimShare: 0 } as const;
    const policy = createPolicy({
      model: {
        basis: "parent",
        intendedTotal: null,
        nodes: [
          { ...createIndicator({ id: "a", parentId: null, weight: 0.6 }), name: "质量" },
          createIndicator({ id: "b", parentId: null, weight: 0.4 }),
        ],
      },
      raters: {
        groups: [
          { ...group, group: "self", weight: 1 },
          { ...group, group: "superior", weight: 4 },
        ],
        ...{ missingGroup: "renormalise", sets: [], anonymityThreshold: 1 },
      },
    });
    const [model, scoring] = policySentences(policy, language, []);
    expect(model?.title).toBe(title);
    expect(model?.sentences[0]?.trim()).toBe(weight);
    expect(scoring?.sentences.join("\n")).toContain(raters);
  });

  it("leaves out chapters that say nothing", () => {
    const titles = policySentences(createPolicy({}), "en", []).map(({ title }) => title);
    expect(titles).not.toContain("Promotion");
    expect(titles).not.toContain("What follows");
  });

  it.each([
    ["zh-CN", "专员 → 主管（晋升）：综合得分（80 分及以上）；任现职（满 12 个月）。"],
    ["zh-TW", "专员 → 主管（晉升）：综合得分（80 分以上）；任现职（滿 12 個月）。"],
    ["en", "专员 → 主管 (promotion): 综合得分 (at least 80 points); 任现职 (12 months or more)."],
  ] as const)("says what each condition of the ladder asks for in %s", (language, expected) => {
    const level = { aliases: [], track: "management" } as const;
    const policy = createPolicy({
      promotion: {
        levels: [
          { ...level, id: "a", name: "专员" },
          { ...level, id: "b", name: "主管" },
        ],
        steps: [
          {
            ...{ id: "up", from: "a", to: "b", kind: "promotion", priority: [] },
            gates: [
              { kind: "minScore", id: "s", name: "综合得分", nodeId: null, atLeast: 80 },
              { kind: "timeInLevel", id: "t", name: "任现职", minMonths: 12 },
            ],
          },
        ],
        ...{ degrees: [], vacancies: {}, tieBreaks: [] },
      },
    });
    const sentences = policySentences(policy, language, ["x"]).flatMap((chapter) => chapter.sentences);
    expect(sentences).toContain(expected);
    expect(sentences).toContain("x");
  });

  it("says what each role is weighed by where roles differ", () => {
    const role = { aliases: [], inherits: null, targets: {} };
    const policy = createPolicy({
      model: {
        ...{ basis: "parent", intendedTotal: null },
        nodes: [
          createIndicator({ id: "a", parentId: null, weight: null }),
          createIndicator({ id: "b", parentId: null, weight: null }),
        ],
      },
      roles: [
        { ...role, id: "x", name: "Clerk", weights: { b: null } },
        { ...role, id: "y", name: "Lead", weights: { a: null } },
      ],
    });
    const [model] = policySentences(policy, "en", []);
    expect(model?.sentences).toEqual(["Clerk: a 100%.", "Lead: b 100%."]);
  });
});
