import { targetNames } from "./targetNames.ts";

describe("targetNames", () => {
  it("keeps workbooks of one name apart", () => {
    expect(targetNames(["a/考核.xlsx", "b/考核.xlsx", "c/KPI.csv"], "out", true)).toEqual([
      "out/考核.scored.xlsx",
      "out/考核 (2).scored.xlsx",
      "out/KPI.scored.xlsx",
    ]);
  });

  it("takes the name that was asked for", () => {
    expect(targetNames(["a.xlsx"], "x/b.xlsx", false)).toEqual(["x/b.xlsx"]);
  });
});
