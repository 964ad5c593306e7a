import { readBook } from "../../../testing/readBook.ts";
import { scoresIn } from "../../../testing/scoresIn.ts";

const book = (weights: string) =>
  readBook({
    考核: `姓名|部门|上级评价|同级评价|下级评价|自评|综合得分\n权重||${weights}|\n卜建军|生产部|90|85|88|95|88.6\n仇丽华|质检部|80|90|85|90|85`,
  });

describe("a row of weights over columns that only differ in who rated", () => {
  it("weighs the raters", () => {
    const result = book("40%|30%|20%|10%");
    expect(scoresIn(result)).toEqual([88.6, 85]);
    expect(result.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["superior", 0.4],
      ["peer", 0.3],
      ["subordinate", 0.2],
      ["self", 0.1],
    ]);
    expect(result.issues.map(({ code }) => code)).toEqual(["ids_derived"]);
  });

  it("is doubted where it makes up no whole", () => {
    expect(book("40%|30%|20%|20%").issues.map(({ code }) => code)).toContain("totals_not_followed");
  });
});
