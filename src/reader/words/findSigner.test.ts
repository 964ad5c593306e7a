import { compactText } from "../text/compactText.ts";
import { findSigner, namesSigner } from "./findSigner.ts";

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

describe("namesSigner", () => {
  it.each(["制表人 王芳", "复核人李四", "審核人　李明", "审核 李明", "填表：王芳"])("%s signed", (text) => {
    expect(namesSigner(text)).toBe(true);
  });

  it.each(["王芳", "审核员", "统计人数", "编审王", "核定国"])("%s did not", (text) => {
    expect(namesSigner(text)).toBe(false);
  });
});
