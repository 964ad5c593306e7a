import { isQuantity } from "./isQuantity.ts";

describe("isQuantity", () => {
  it.each([
    "库存数量",
    "身高(cm)",
    "号码2",
    "项目a工时",
    "50米(秒)",
    "已休",
    "产量(件)",
    "budget",
    "tickets opened",
    "number of calls",
  ])("%s is one", (heading) => {
    expect(isQuantity(heading)).toBe(true);
  });
  it.each([
    "产量得分",
    "工作数量得分",
    "完成率",
    "质量",
    "服务态度",
    "客诉扣分",
    "quality",
    "productivity score",
  ])("%s is none", (heading) => {
    expect(isQuantity(heading)).toBe(false);
  });
});
