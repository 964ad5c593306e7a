import { planInputOf } from "../../src/workflow/publish/planInputOf.ts";
import type { Appraisal } from "../../src/workflow/index.ts";
import { planWorkbook, tabIds, type TabId } from "../../src/writer/index.ts";
import { below, templateBook, today } from "../fixtures/templateBook.ts";

/** The cells of a published tab; empty where it is not offered. */
function tabOf(appraisal: Appraisal, id: TabId): readonly unknown[] {
  const { sheets } = planWorkbook(planInputOf(appraisal, today), {
    ...{ tabs: tabIds, language: "en", sharing: "native", workbookName: null },
    generatedAt: `${today}T08:00:00Z`,
  });
  return sheets.find((sheet) => sheet.id === id)?.blocks.flatMap(({ cells }) => cells.flat()) ?? [];
}

describe("the tabs of what people wrote down", () => {
  it("show records behind scores, how figures moved, and which scores have no record", async () => {
    const appraisal = await templateBook("003-A2", "en", {
      "evidence-series": below(
        ["E001", "2026-01-31", "Sales", 80_000],
        ["E001", "2026-06-30", "Sales", 92_000],
      ),
      "evidence-issues": below(["E002", "2026-05-01", null, "late goods", "two orders lost", null]),
    });
    const cells = tabOf(appraisal, "evidence");
    // E001 sold 92,000 of 100,000 in the score sheet; 12,000 more than 80,000 are 15 %.
    expect(cells).toEqual(
      expect.arrayContaining([
        ...["E001", "Sales", "Figures over time", "2026-06-30", "Value: 92000"],
        ...["80000 → 92000 (+15%, better)", "'Figures over time'!A5"],
        ...["E002", "Issues", "Background: late goods\nImpact: two orders lost", "no record"],
      ]),
    );
    expect(cells).toContain(
      // Three indicators of six people are 18 scores; E001's and E002's sales have records.
      "Scores with records: 2; without any: 16. Follow a place to its record  Issues: 1 in all, 1 open, 0 solved (0 with a known effect)",
    );
  });

  it("show the process with owner, state and who did it, and the talk on the interview sheet", async () => {
    const appraisal = await templateBook("000", "en", {
      "records-process": (rows) =>
        rows.map((row, index) => (index === 3 ? [...row.slice(0, 3), "Wei", "2027-01-03"] : row)),
      "records-talks": below(["E002", null, "2027-01-20", "Lin", "lead one project"]),
    });
    expect(tabOf(appraisal, "process")).toEqual(
      expect.arrayContaining(["Employee", "done", "Wei", "2027-01-03", "Superior", "open", "HR", "waiting"]),
    );
    expect(tabOf(appraisal, "process")).toContain("From the sheet of the process; talks held: 1 of 6");
    expect(tabOf(appraisal, "interview")).toContain("Talk of 2027-01-20 with Lin: lead one project");
  });

  it("show an appeal with the first result beside the present one, and the audit its grade", async () => {
    const appraisal = await templateBook("000", "en", {
      "records-appeals": below(
        ["E004", null, "Appeal", "2026-12-22", null, "June is missing", null, null],
        ["E004", null, "Re-evaluation", "2026-12-28", "Qin", "June was missing", 91, "Excellent"],
        ["E004", null, "Withdrawn", "2026-12-30", null, "too late for that", null, null],
      ),
    });
    const cells = tabOf(appraisal, "appeals");
    expect(cells).toEqual(expect.arrayContaining(["E004", "Good", 91, "Excellent", "changed"]));
    expect(cells).toContain(
      [
        "2026-12-22 appeal (Dan Overby): June is missing",
        "2026-12-28 re-evaluation (Qin): June was missing",
        "not counted: 2026-12-30 withdrawn (Dan Overby): too late for that",
      ].join("\n"),
    );
    expect(tabOf(appraisal, "audit")).toContain(
      "Dan Overby (E004): Good → Excellent (Qin, 2026-12-28, June was missing)",
    );
  });

  it("show whose turn a promotion is, and what was said by whom", async () => {
    const appraisal = await templateBook("004", "en", {
      "records-reviews": below(
        [
          "E001",
          null,
          "Specialist",
          "Self-assessment and application",
          "Approved",
          null,
          "E001",
          "2027-01-05",
          null,
        ],
        ["E001", null, "Specialist", "Superior", "Approved", 90, "Lin", "2027-01-08", "ready"],
      ),
    });
    const cells = tabOf(appraisal, "reviews");
    expect(cells).toEqual(expect.arrayContaining(["E001", "Specialist", "under review", "Panel of experts"]));
    expect(cells).toContain(
      "2027-01-05 Self-assessment and application (E001): Approved\n2027-01-08 Superior (Lin): Approved, 90 points; ready",
    );
  });

  it("show what became of a plan of the cycle before", async () => {
    const appraisal = await templateBook("001-A3", "en", {
      "records-plans": below(["E005", null, 52, 60, null, null, null]),
    });
    // Indicators of 72, 68 and 72 points make 70.67: above the goal, and 18.67 more than before.
    expect(tabOf(appraisal, "improvement")).toContain("met (goal 60, +18.67): plan ends");
  });

  it("are not offered where nobody wrote anything down", async () => {
    const appraisal = await templateBook("001-A3", "en");
    for (const id of ["evidence", "appeals", "process", "reviews"] as const)
      expect([id, tabOf(appraisal, id)]).toEqual([id, []]);
  });
});
