import { checkPolicy } from "../core/index.ts";
import { document000 } from "./document000.ts";

describe("document 000", () => {
  it.each(["zh-CN", "zh-TW", "en"] as const)("is a policy without errors in %s", (language) => {
    expect(checkPolicy(document000.build(language))).toEqual([]);
  });

  it("has the document's weights: seven leaves that sum to 100 under 60, 30 and 10", () => {
    const { nodes } = document000.build("zh-CN").model;
    const weights = (kind: string): (number | null)[] =>
      nodes.filter((node) => node.kind === kind).map((node) => node.weight);
    expect(weights("area")).toEqual([0.6, 0.3, 0.1]);
    expect(weights("indicator")).toEqual([0.3, 0.3, 0.15, 0.1, 0.05, 0.05, 0.05]);
  });
});
