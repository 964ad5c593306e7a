import { isKeyOfOthers } from "./isKeyOfOthers.ts";

describe("keys of people whom a form is not about", () => {
  it.each([
    "联系人",
    "督导",
    "审核人",
    "Line manager",
    "Client contact",
    "检查人",
    "点检员",
    "供应类别",
    "Inspected on site",
  ])("%s", (key) => {
    expect(isKeyOfOthers(key)).toBe(true);
  });

  it.each(["受评人员", "被考评人", "店员", "Owner"])("not %s", (key) => {
    expect(isKeyOfOthers(key)).toBe(false);
  });
});
