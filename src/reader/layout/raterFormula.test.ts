import type { RaterGroup } from "../../core/index.ts";
import { frameOf } from "../testing/frameOf.ts";
import { raterFormula } from "./raterFormula.ts";

const groups: readonly (RaterGroup | null)[] = [null, "self", "superior"];
const weights = (formula: string): [RaterGroup, number][] => {
  const { view } = frameOf(`姓名|自评|上级|总分\n何文丽|90|80|${formula}→83\n秦朗|85|75|${formula}→78`);
  return [...raterFormula(view, { row: 1, column: 3 }, (_, column) => groups[column] ?? null)].map(
    ([group, { share }]) => [group, share],
  );
};

describe("raterFormula", () => {
  it("reads how a formula weighs the raters", () => {
    expect(weights("=B2*0.3+C2*0.7")).toEqual([
      ["self", 0.3],
      ["superior", 0.7],
    ]);
  });

  it.each(["=B2*0.5+C2*0.5", "=C2*0.7", "=MAX(B2,C2)"])("finds no weights in %s", (formula) => {
    expect(weights(formula)).toEqual([]);
  });
});
