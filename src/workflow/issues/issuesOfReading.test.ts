import { createPolicy, type Issue } from "../../core/index.ts";
import { issuesOfReading } from "./issuesOfReading.ts";

type Reason = Extract<Issue, { code: "no_scores_found" }>["reason"];

const repaired = { people: [], repairId: null } as const;
const sheet = (reason: Reason): Issue => ({
  ...{ code: "no_scores_found", at: null, sheet: "Ladder", reason },
  ...repaired,
});
const weights: Issue = {
  ...{ code: "weights_missing", at: "Scores!C3", indicators: ["Speed"], assumed: "equal" },
  ...repaired,
};
const offScale = (indicator: string): Issue => ({
  ...{ code: "value_off_scale", at: "Scores!D4", typed: "512", number: 512, min: 0, max: 100, indicator },
  ...repaired,
});
const policy = createPolicy({
  promotion: {
    ...{ levels: [], steps: [], vacancies: {}, degrees: [], tieBreaks: [] },
    facts: [{ factId: "tickets", name: "Tickets", aliases: ["处理工单数"] }],
  },
});

describe("issuesOfReading", () => {
  it("is silent about sheets beside the score sheets that list nobody, and speaks of those that do", () => {
    const issues = [sheet("empty_sheet"), sheet("no_people"), sheet("rule_table"), sheet("text_only")];
    expect(issuesOfReading(issues, policy, { kind: "given" })).toEqual([sheet("text_only")]);
  });

  it("asks for weights in the sheet only where the rules come from the sheet", () => {
    expect(issuesOfReading([weights], policy, { kind: "proposed" })).toEqual([weights]);
    const chosen = { kind: "template", templateId: "004", isChosen: true } as const;
    expect(issuesOfReading([weights], policy, chosen)).toEqual([]);
  });

  it("knows that a count which the policy names is no score off the scale", () => {
    const issues = [offScale("处理工單數"), offScale("Speed")];
    expect(issuesOfReading(issues, policy, { kind: "given" })).toEqual([offScale("Speed")]);
  });
});
