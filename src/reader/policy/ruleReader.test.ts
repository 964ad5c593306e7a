import { readRuleText } from "../../core/index.ts";
import type { WorkbookGrids } from "../../sheet/index.ts";
import { bookOf } from "../testing/readBook.ts";
import { loadRuleReader } from "./loadRuleReader.ts";
import { readCommentedRule } from "./ruleReader.ts";

const book = (notes: Readonly<Record<string, string>>): WorkbookGrids =>
  bookOf("scores.xlsx", { 考核: { text: "姓名|销售额\n程若曦|90", notes } });

describe("the reader of rules in comments", () => {
  it("is there where a workbook has comments, and not before", async () => {
    const rule = "每少1000人扣10分，扣完为止";
    await loadRuleReader([book({})]);
    expect(() => readCommentedRule(rule)).toThrow(RangeError);
    await loadRuleReader([book({ B1: rule })]);
    expect(readCommentedRule(rule)).toEqual(readRuleText(rule));
  });
});
