import type { Issue } from "../../core/index.ts";
import { issuesOfRules } from "./issuesOfRules.ts";

const ofRules = (parentName: string): Issue => ({
  ...{ code: "weights_do_not_sum", at: "policy:/model", parentId: "", parentName, roleName: null },
  ...{ sumPercent: 95, intendedPercent: 100 },
});
const ofSheet: Issue = {
  ...{ code: "weight_sum_off", at: "Scores!C1", parent: "", sumPercent: 95, handledAs: "scaled" },
  ...{ people: [], repairId: null },
};

describe("issuesOfRules", () => {
  it("leaves out what the sheet's own issue says with its cell", () => {
    const issues = [ofRules(""), ofRules("Results")];
    expect(issuesOfRules(issues, [ofSheet], { kind: "proposed" })).toEqual([ofRules("Results")]);
  });

  it("keeps everything about rules that do not come from the sheet", () => {
    expect(issuesOfRules([ofRules("")], [ofSheet], { kind: "given" })).toEqual([ofRules("")]);
  });
});
