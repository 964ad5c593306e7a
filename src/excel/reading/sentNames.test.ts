import { sentNames } from "./sentNames.ts";

describe("sentNames", () => {
  it("takes the number away that Excel gave because the name was taken", () => {
    expect([...sentNames(["考核 (2)", "说明", "考核 (3)"], ["考核"])]).toEqual([
      ["考核 (2)", "考核"],
      ["说明", "说明"],
      ["考核 (3)", "考核 (3)"],
    ]);
  });

  it("leaves a number that belongs to the name", () => {
    expect([...sentNames(["Q1 (2)"], ["Scores"])]).toEqual([["Q1 (2)", "Q1 (2)"]]);
  });

  it("finds a long name again that was shortened for its number", () => {
    const long = "Appraisal of the whole team 2026";
    expect([...sentNames([`${long.slice(0, 27)} (2)`], [long])]).toEqual([
      [`${long.slice(0, 27)} (2)`, long],
    ]);
  });
});
