import { readLabel } from "../value/readLabel.ts";
import { withSharedSuffix } from "./withSharedSuffix.ts";

const rolesOf = (...typed: readonly string[]): readonly (string | undefined)[] =>
  withSharedSuffix(typed.map((text, column) => ({ column, header: text, labels: [readLabel(text)] }))).map(
    ({ labels }) => labels.at(-1)?.role?.role,
  );

describe("withSharedSuffix", () => {
  it("takes away what all columns of a part are called behind their own names", () => {
    expect(rolesOf("Name", "KRA (Goals)", "Weightage (%) (Goals)", "Score (0-5) (Goals)")).toEqual([
      "name",
      "indicatorGroup",
      "weight",
      "score",
    ]);
  });

  it("knows half of the headings by their own names", () => {
    const typed = ["KRA", "Weightage (%)", "Goal Completion (%)", "Goal Score (weighted)"];
    expect(rolesOf(...typed.map((text) => `${text} (KRA vs Goals)`)).slice(0, 2)).toEqual([
      "indicatorGroup",
      "weight",
    ]);
  });

  it.each([
    [["销售额(万元)", "回款(万元)", "利润(万元)"]],
    [["Weight (Goals)", "Score (Goals)"]],
    [["沟通(自评)", "协作(自评)", "执行(自评)"]],
  ])("leaves brackets that say something of their own column: %j", (typed) => {
    expect(rolesOf(...typed)).toEqual(typed.map((text) => readLabel(text).role?.role));
  });
});
