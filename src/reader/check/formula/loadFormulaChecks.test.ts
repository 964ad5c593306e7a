import { defaultReadOptions } from "../../readOptions.ts";
import { readSteps } from "../../readSteps.ts";
import { bookOf } from "../../testing/readBook.ts";
import { loadFormulaChecks } from "./loadFormulaChecks.ts";

const head = "姓名|质量60%|态度40%|总分";
const typed = bookOf("a.xlsx", { 考核: `${head}\n张三丰|90|85|88\n李莫愁|80|82|80.8` });
const people = ["张三丰|90|85", "李莫愁|80|82", "段誉|60|70", "周伯通|90|95", "郭靖|88|80"];
const sums = people.map(
  (person, index) => `${person}|=B${String(index + 2)}*0.6+C${String(index + 2)}*0.4→80`,
);
const computed = bookOf("b.xlsx", { 考核: [head, ...sums, "王语嫣|70|90|79"].join("\n") });

const codesOf = (book: typeof typed): readonly string[] => {
  const steps = readSteps([book], defaultReadOptions);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.issues.map(({ code }) => code);
};

describe("what looks for mistakes in formulas", () => {
  it("is not needed without formulas, and never passed over where there are some", () => {
    expect(codesOf(typed)).not.toContain("constant_over_formula");
    expect(() => codesOf(computed)).toThrow(RangeError);
  });

  it("is there once it was loaded, for tabs of ours as well", async () => {
    await loadFormulaChecks([{ ...typed, own: [{ id: "detail", grid: computed.grids[0]! }] }]);
    expect(codesOf(computed)).toContain("constant_over_formula");
  });
});
