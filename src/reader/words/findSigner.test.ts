import { compactText } from "../text/compactText.ts";
import { findSigner } from "./findSigner.ts";

describe("findSigner", () => {
  it.each([
    ["制表人", "person"],
    ["製表人：", "person"],
    ["覆核人", "person"],
    ["Prepared by", "person"],
    ["Signed off by:", "person"],
    ["Aprobado por", "person"],
    ["审核", "deed"],
    ["核定", "deed"],
    ["總經理", "post"],
    ["分管领导", "post"],
    ["HR Manager", "post"],
    ["张敏", null],
    ["审核工作质量", null],
    ["统计员", null],
    ["工作态度", null],
    ["Nora Whitfield", null],
  ])("%s → %s", (text, key) => {
    expect(findSigner(compactText(text))).toBe(key);
  });
});
