import { silent } from "../../src/sheet/index.ts";
import { peopleOf, summarise } from "../../src/workflow/index.ts";
import { openSample, type SampleJob } from "./sampleJob.ts";

/*
 * Worked out by hand. A leaf is 0.2 × self + 0.8 × superior; weights 30 30 15 10 5 5 5; the year is the mean of the
 * quarters that have a score.
 *
 * YY002: superior and self 95 90 90 90 90 100 100 in every quarter:
 *   28.5 + 27 + 13.5 + 9 + 4.5 + 5 + 5 = 92.5
 * YY003: superior 85 80 80 80 80 90 90, self 5 higher, so every leaf is 1 higher than the superior's:
 *   25.8 + 24.3 + 12.15 + 8.1 + 4.05 + 4.55 + 4.55 = 83.5 in Q1 and Q2; 5 more in Q3 and Q4: (83.5·2 + 88.5·2) / 4 = 86
 * YY009: superior 80 throughout, self 2 higher: 80.4 in Q1 and Q3; Q4 is 1 higher: 81.4. In Q2 (1 lower) the superior's
 *   score of 专业技能 is blank, so the self-assessment 81 stands for it: 79.4 × 0.85 + 81 × 0.15 = 79.64
 *   (80.4 + 79.64 + 80.4 + 81.4) / 4 = 80.46
 * YY015: in Q2 问题解决能力 is N/A, so its 5 go to 专业技能 and 沟通协作能力 (15 : 10). Leaves are 0.6 above the superior's:
 *   0.6 × 83.6 + 0.3 × (80.6 × 15 + 85.6 × 10) / 25 + 0.1 × 87.6 = 83.7 in Q2; 83.5, 83.5 and 82.5 in the others: 83.3
 * YY019: on leave in Q3: (87.25 + 88.25 + 89.25) / 3 = 88.25
 */
const byHand: Readonly<Record<string, readonly [number, string]>> = {
  YY002: [92.5, "优秀"],
  YY003: [86, "良好"],
  YY009: [80.46, "良好"],
  YY015: [83.3, "良好"],
  YY019: [88.25, "良好"],
};

const eightTabs = [
  ...(["summary", "ranking", "department", "distribution"] as const),
  ...(["promotion", "scores", "policy", "issues"] as const),
];

describe("the main job on document 000", () => {
  let job: SampleJob;
  beforeEach(() => {
    job = openSample("document-000.xlsx");
  });

  it("finds everything without any set-up and takes the template that the sheet matches", async () => {
    expect(summarise(await job.check())).toMatchObject({
      sheets: 4,
      people: 24,
      indicators: 7,
      periods: 4,
      weighting: "weights",
      weightPercent: 100,
      origin: { kind: "template", templateId: "000", isChosen: false },
      grades: [
        { grade: "优秀", count: 11 },
        { grade: "良好", count: 8 },
        { grade: "合格", count: 4 },
        { grade: "不合格", count: 1 },
      ],
      notGraded: 0,
    });
  });

  it("gives the totals and grades worked out by hand", async () => {
    const people = new Map(peopleOf(await job.check()).map((person) => [person.id, person]));
    for (const [id, [score, grade]] of Object.entries(byHand)) {
      expect([id, people.get(id)?.grade]).toEqual([id, grade]);
      expect(people.get(id)?.score).toBeCloseTo(score, 9);
    }
  });

  it("names the flaws by their cells", async () => {
    const { issues } = await job.check();
    const at = (code: string): readonly (string | null)[] =>
      issues.filter((issue) => issue.code === code).map((issue) => issue.at);
    expect(at("text_number")).toEqual(["'2026年第一季度'!J9", "'2026年第一季度'!L13"]);
    expect(at("percent_assumed")).toEqual(["'2026年第二季度'!P16"]);
    expect(at("duplicate_row")).toEqual(["'2026年第一季度'!B18"]);
    expect(at("total_differs")).toContain("'2026年第四季度'!W23");
  });

  it("flags who may be promoted, who is one condition short, and says which", async () => {
    const people = new Map(peopleOf(await job.check()).map((person) => [person.id, person]));
    const [step] = people.get("YY002")?.steps ?? [];
    expect([step?.step.to, step?.eligibility, step?.priority[0]?.state]).toEqual([
      "supervisor",
      "eligible",
      "passed",
    ]);
    // Since 2026-02-10 in her level: 10 whole months on 2026-12-31, 12 are asked for.
    const [short] = people.get("YY005")?.steps ?? [];
    expect(short?.eligibility).toBe("nearMiss");
    expect(short?.gates.find(({ gate }) => gate.kind === "timeInLevel")).toMatchObject({
      state: "failed",
      found: 10,
      distance: 2,
    });
  });

  it("publishes tabs whose formulas give the core's numbers, and nothing the second time", async () => {
    const appraisal = await job.check();
    const receipt = await job.publish(appraisal);
    const summary = receipt.sheetNames.summary ?? "";
    const values = await job.host.run(async (context) => {
      const used = context.workbook.worksheets.getItem(summary).getUsedRange().load("values");
      await context.sync();
      return used.values as unknown[][];
    });
    const header = values.find((row) => row.includes("综合得分")) ?? [];
    const columns = {
      id: header.indexOf("工号"),
      score: header.indexOf("综合得分"),
      grade: header.indexOf("绩效等级"),
    };
    let seen = 0;
    for (const person of peopleOf(appraisal)) {
      const row = values.find((cells) => cells[columns.id] === person.id);
      expect(row?.[columns.score]).toBeCloseTo(person.score ?? Number.NaN, 9);
      expect(row?.[columns.grade]).toBe(person.grade);
      seen += 1;
    }
    expect(seen).toBe(24);
    const written = job.host.counters.cellsWritten;
    const again = await job.publish(await job.check());
    expect([again.cellsWritten, job.host.counters.cellsWritten - written]).toEqual([0, 0]);
  });

  it("needs at most 12 requests for the whole job with eight tabs, none over 1 MB", async () => {
    const { counters } = job.host;
    await job.workbook.recover();
    await job.publish(await job.check(), { tabs: eightTabs });
    expect(counters.requests).toBeLessThanOrEqual(12);
    expect(counters.largestRequestBytes).toBeLessThanOrEqual(1_000_000);
  });

  it("leaves the user's sheets as they were, and takes its tabs away again", async () => {
    const before = await job.workbook.readGrids(null, silent);
    const names = job.host.workbook.sheets.map(({ name }) => name);
    await job.publish(await job.check());
    expect(job.host.workbook.sheets.length).toBeGreaterThan(names.length);
    expect(await job.workbook.restore(silent)).toBe(true);
    expect(job.host.workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(await job.workbook.readGrids(null, silent)).toEqual(before);
  });
});
