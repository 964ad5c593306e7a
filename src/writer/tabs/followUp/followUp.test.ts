import {
  appraise,
  createDataset,
  createIndicator,
  createPolicy,
  planFollowUp,
  dayFromIso,
} from "../../../core/index.ts";
import { offeredTabs } from "../../offeredTabs.ts";
import { planWorkbook } from "../../planWorkbook.ts";
import { tabIds, type TabId } from "../../tabId.ts";

const policy = createPolicy({
  name: "Trial",
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: ["writing", "speed"].map((id) => createIndicator({ id, parentId: null, weight: 0.5 })),
  },
  followUp: {
    bonusCoefficients: { A: 1.5, B: 1, D: 0 },
    trainingBelow: 60,
    courses: { writing: ["Clear writing"] },
    improvement: {
      ...{ atMostGrade: "D", checkAfterMonths: 3, maxGoals: 2 },
      ...{ whenMet: "close", whenMissed: "extend" },
    },
    nineBox: {
      ...{ performanceNodeId: null, potentialNodeId: "speed" },
      ...{ performance: { medium: 60, high: 85 }, potential: { medium: 60, high: 85 } },
    },
  },
});
const dataset = createDataset(
  [
    { id: "E1", name: "Wei" },
    { id: "E2", name: "Lin" },
  ],
  [
    { indicatorId: "writing", entries: [95, 40] },
    { indicatorId: "speed", entries: [91, 50] },
  ],
);
const result = appraise(policy, dataset);
const followUp = planFollowUp(policy, dataset, result, null, { asOf: dayFromIso("2026-12-31") });
const input = { policy, dataset, result, promotion: null, issues: [], followUp };
const sheetOf = (id: TabId) =>
  planWorkbook(input, {
    ...{ tabs: tabIds, language: "en", sharing: "native", workbookName: null },
    generatedAt: "2026-12-31T08:00:00Z",
  }).sheets.find((sheet) => sheet.id === id);
const cellsOf = (id: TabId): readonly unknown[] =>
  sheetOf(id)?.blocks.flatMap(({ cells }) => cells.flat()) ?? [];

describe("the tabs of what follows", () => {
  it("name weak indicators with their gap and course", () => {
    expect(cellsOf("training")).toEqual(
      expect.arrayContaining(["E2", "writing", 40, 60, "Clear writing", "speed", 50, 60]),
    );
    // The gap follows from the two columns before it.
    expect(sheetOf("training")?.fills).toMatchObject([
      {
        area: { top: 5, left: 6, bottom: 6 },
        formulaR1C1: expect.stringContaining("RC[-1]-RC[-2]") as string,
      },
    ]);
    expect(cellsOf("training")).not.toContain("E1");
  });

  it("give each training a calendar of its own below the list, by day", () => {
    const programme = {
      ...{ id: "p", name: "Advanced", months: 1, sessionsPerWeek: 1, hoursPerSession: 2, modes: [] },
      ...{ themes: [], tests: [] },
    };
    const rules = { ...policy, followUp: { ...policy.followUp, programmes: [programme] } } as typeof policy;
    const asOf = dayFromIso("2026-12-31");
    const withCalendar = planFollowUp(rules, dataset, result, null, { asOf });
    const training = planWorkbook(
      { ...input, policy: rules, followUp: withCalendar },
      {
        ...{ tabs: ["training"], language: "en", sharing: "native", workbookName: null },
        generatedAt: "2026-12-31T08:00:00Z",
      },
    ).sheets.find(({ id }) => id === "training");
    const block = training?.blocks.find(({ cells }) => JSON.stringify(cells[0]).includes("Advanced"));
    expect(block?.cells.length).toBeGreaterThan(3);
    const days = block?.cells.slice(2).map(([day]) => day);
    expect(days).toEqual(days?.toSorted());
    // The list's headers do not stand over the calendar on a second page.
    expect(training?.page?.titleRows).toBeNull();
  });

  it("suggest a plan with goal, owner and day to whom the grade asks for one", () => {
    const cells = cellsOf("improvement");
    expect(cells).toEqual(expect.arrayContaining(["E2", "60 points (C), 15 to go", "2027-03-31"]));
    expect(cells.join("\n")).toContain("Attend Clear writing (writing) – employee, until 2027-03-31");
    expect(cells).not.toContain("E1");
  });

  it("suggest rewards, say that people decide, and leave out columns with nothing to say", () => {
    const cells = cellsOf("rewards");
    expect(cells).toEqual(expect.arrayContaining(["Bonus coefficient", 1.5, 0]));
    expect(cells.join("\n")).toContain("people decide");
    expect(cells).not.toContain("Suggested change of salary");
  });

  it("put people into the nine-box by name and say the box in words", () => {
    expect(cellsOf("nineBox")).toEqual(
      expect.arrayContaining(["High performance, High potential", "Low performance, Low potential", "Wei"]),
    );
  });

  it("make a sheet for each talk, with room to write", () => {
    const cells = cellsOf("interview");
    expect(cells).toEqual(expect.arrayContaining(["Wei", "Lin", "What the employee says", "Agreed"]));
    expect(cells.join("\n")).toContain("Reach C: 15 points to go");
  });
});

describe("offeredTabs", () => {
  it("offers what has something to show", () => {
    const offered = offeredTabs(input, "native");
    expect(offered).toEqual(expect.arrayContaining(["training", "improvement", "nineBox", "cards"]));
    expect(offered).not.toEqual(expect.arrayContaining(["promotion"]));
    expect(offered).not.toEqual(expect.arrayContaining(["reserve"]));
    expect(offeredTabs({ ...input, followUp: null }, "sealed")).toEqual(
      tabIds.filter(
        (id) =>
          ["summary", "ranking", "department", "distribution", "scores", "policy", "policyWords"].includes(
            id,
          ) || ["issues", "audit", "cards"].includes(id),
      ),
    );
  });
});
