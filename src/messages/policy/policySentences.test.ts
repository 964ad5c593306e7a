import { createIndicator, createPolicy } from "../../core/index.ts";
import { policySentences } from "./policySentences.ts";

describe("policySentences", () => {
  it("says the grades with both ends of their bands", () => {
    const sentences = policySentences(createPolicy({}), "en").flatMap((chapter) => chapter.sentences);
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
    const [model, scoring] = policySentences(policy, language);
    expect(model?.title).toBe(title);
    expect(model?.sentences[0]?.trim()).toBe(weight);
    expect(scoring?.sentences.join("\n")).toContain(raters);
  });

  it("leaves out chapters that say nothing", () => {
    const titles = policySentences(createPolicy({}), "en").map(({ title }) => title);
    expect(titles).not.toContain("Promotion");
    expect(titles).not.toContain("What follows");
  });
});
