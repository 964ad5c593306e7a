import { gridOf } from "../../../test/fixtures/gridOf.ts";
import type { CellValue } from "../../sheet/index.ts";
import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";

const labelsOf = (...values: readonly (readonly CellValue[])[]): readonly string[] => {
  const grids = [gridOf("Ratings", values)];
  const { policy } = readWorkbooks([{ name: null, uses1904Dates: false, grids }], defaultReadOptions);
  return policy?.scales.flatMap(({ labels }) => labels.map(({ label }) => label)) ?? [];
};

describe("words of a scale", () => {
  it("stay in the characters in which the sheet writes them", () => {
    const labels = labelsOf(
      ["員工編號", "姓名", "工作品質", "團隊合作"],
      ["T01", "洪豪美", "優", "甲"],
      ["T02", "江妍婷", "甲", "乙"],
      ["T03", "許雅豪", "丙", "優"],
    );
    expect(labels).toEqual(["優", "甲", "乙", "丙", "丁"]);
  });

  it("keep the capitals that the sheet gives them, and letters are always capital", () => {
    const words = labelsOf(
      ["ID", "Name", "Quality"],
      ["E1", "Ann Lee", "Excellent"],
      ["E2", "Bo Tan", "Good"],
      ["E3", "Cy Wu", "Poor"],
    );
    expect(words).toEqual(expect.arrayContaining(["Excellent", "Good", "Poor"]));
    const letters = labelsOf(
      ["ID", "Name", "Quality"],
      ["E1", "Ann Lee", "a"],
      ["E2", "Bo Tan", "B"],
      ["E3", "Cy Wu", "c"],
    );
    expect(letters).toEqual(expect.arrayContaining(["A", "B", "C"]));
  });
});
