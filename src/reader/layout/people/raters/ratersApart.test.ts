import { readBook } from "../../../testing/readBook.ts";

const weightsOf = (...headings: readonly string[]) => {
  const scores = ["90", "80", "70", "85"].slice(0, headings.length).join("|");
  const { policy } = readBook({
    考核: `姓名|${headings.join("|")}\n方砚秋|${scores}\n蔺子昂|${scores}\n戚婉仪|${scores}`,
  });
  return policy?.raters.groups.map(({ weight }) => Number(weight.toFixed(3)));
};

describe("ratersApart", () => {
  it("keeps raters of one kind apart whose own weights make a whole", () => {
    expect(weightsOf("车间主任评分（50%）", "生产部评分（30%）", "品质部评分（20%）")).toEqual([
      0.5, 0.3, 0.2,
    ]);
  });

  it("leaves those together that share the weight of their kind", () => {
    expect(weightsOf("上级评分（40%）", "同事评分（60%）", "同事评分（60%）")).toEqual([0.4, 0.6]);
  });
});
