import { readBook } from "../../testing/readBook.ts";

const codesIn = ({ issues }: ReturnType<typeof readBook>): readonly string[] =>
  issues.map(({ code }) => code);

/** A form in which each row has a result of its own. */
const form = (results: readonly [number, number, number]): string =>
  `
部门|后勤部|姓名|汤金莲||
考核项目|自评|领导评|本栏得分|满分|
工作态度|28|24|${String(results[0])}|30|
工作质量|30|35|${String(results[1])}|40|
工作效率|25|20|${String(results[2])}|30|
总分|||80.2|100|`;

const weightsIn = (text: string) =>
  readBook({ 考核: text }).report.raters.map(({ group, weight }) => [group, weight]);

describe("weights of raters", () => {
  it("are what the typed results of all rows come out with", () => {
    expect(weightsIn(form([25.2, 33.5, 21.5]))).toEqual([
      ["self", 0.3],
      ["superior", 0.7],
    ]);
    expect(codesIn(readBook({ 考核: form([25.2, 33.5, 21.5]) }))).not.toContain("rater_weights_assumed");
  });

  it("are not taken from results of which one does not come out", () => {
    expect(weightsIn(form([25.2, 33.5, 24]))).toEqual([
      ["self", null],
      ["superior", null],
    ]);
  });
});
