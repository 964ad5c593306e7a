import { doubtsIn, readBook } from "../testing/readBook.ts";

const form = "考核项目|权重|评分（100分制）\n销售|60%|80\n客情|40%|90";

describe("isKeyValueRow", () => {
  it.each([
    "姓名|沈长风|工号|YW13|片区|城南",
    "姓名|王力|部门|销售|片区|城南",
    "姓名|陈一心||||",
    "部门|销售部|姓名|李化||",
  ])("knows keys from headings though the name ends like a heading: %s", (head) => {
    const { dataset } = readBook({ 考核: `员工绩效考核表|||||\n${head}\n${form}` });
    expect(dataset.employees.names).toHaveLength(1);
  });

  it("tells of a form whose person is not known beside others like it", () => {
    const result = readBook({ 考核1: `姓名|王雅安|部门|销售\n${form}`, 考核2: `片区|城南\n${form}` });
    expect(doubtsIn(result).join()).toContain("no_scores_found");
  });
});
