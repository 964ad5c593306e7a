import { doubtsIn, readBook } from "../../testing/readBook.ts";

/** A form whose second indicator one of two raters left out. */
const form = (total: number): string => `
姓名：陶玉洁|||
项目|权重|自评|上级评分|加权得分
质量|60%|90|80|
响应|40%||70|
合计|100%|||${String(total)}
注：最终得分=自评×30%+上级评分×70%||||`;

describe("resultsOfRows", () => {
  it("holds totals to the results where one rater left a gap beside another's entry", () => {
    expect(doubtsIn(readBook({ 考核: form(77.8) }))).not.toContain("totals_not_followed 考核!E5");
    expect(doubtsIn(readBook({ 考核: form(69.4) }))).toContain("totals_not_followed 考核!E5");
  });
});
