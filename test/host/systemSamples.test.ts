import { existsSync, readdirSync } from "node:fs";
import { sampleFile } from "../../scripts/samples/sampleFile.ts";
import { scoreOf, type Issue } from "../../src/core/index.ts";
import { templates } from "../../src/templates/index.ts";
import type { Appraisal } from "../../src/workflow/index.ts";
import { appraisalOf } from "./systemAppraisal.ts";

const systems = templates.map(({ id }) => id).filter((id) => id !== "000");

/** "ST001 junior-middle" of everybody with this verdict. */
function judged({ promotion, dataset }: Appraisal, eligibility: string): readonly string[] {
  return (promotion?.judgements ?? [])
    .filter((judgement) => judgement.eligibility === eligibility)
    .map(({ row, step }) => `${dataset.employees.ids[row] ?? ""} ${step.id}`);
}

describe("the samples of the source systems", () => {
  it("there is one for every template, and none besides", () => {
    expect(readdirSync("samples").sort()).toEqual(templates.map(sampleFile).sort());
    expect(templates.every(({ id }) => existsSync(`samples/${sampleFile({ id })}`))).toBe(true);
  });

  it.each(systems)("%s is recognised by its sheet, and nobody chose it", async (id) => {
    expect((await appraisalOf(id)).origin).toEqual({ kind: "template", templateId: id, isChosen: false });
  });

  /**
   * Every person's entries lie in pairs of +2 and −2 around one figure, and weights under a parent are equal, so the
   * total is that figure: (97 + 93) ÷ 2 = 95 and so on. Of three siblings the third is the figure itself. Measured
   * ones are rounded to hundredths: in 003-A3 24 h ÷ 0.95 = 25.26 h gives 94.98. In 004 the quarters lie 2 below, 2
   * above, 1 below and 1 above the year: their mean is the year's figure again, and so is half of both.
   */
  it.each(systems)("%s gives everybody the total that stands in its figures", async (id) => {
    const { result, dataset } = await appraisalOf(id);
    const totals = dataset.employees.ids.map((_, row) => Math.round(scoreOf(result, row) ?? Number.NaN));
    expect(totals).toEqual([
      ...[95, 92, 90, 88, 85, 82, 80, 79, 76, 72, 65, 55],
      ...[79, 78, 77, 75, 74, 73, 71, 70, 68, 66, 63, 61],
    ]);
  });

  /**
   * ST002 has points with "分", ST014 full-width digits, ST020 stands twice, ST011's typed total is 9 too high. ST016
   * has a gap and ST018 an "N/A": all their entries are their score, so the total stays. Where there is a ladder,
   * ST022 has no level and ST024's first day is text with dots. Cells by hand: the header is three rows down, the
   * first person under it.
   */
  it("names the flaws by their cells", async () => {
    const { issues } = await appraisalOf("002-C");
    const sheet = "'2026年度考核'!";
    const at = (code: string): readonly (string | null)[] =>
      issues.filter((issue) => issue.code === code).map((issue) => issue.at);
    expect(at("text_number")).toEqual([`${sheet}D5`, `${sheet}D17`]);
    expect(at("duplicate_row")).toEqual([`${sheet}B24`]);
    expect(at("total_differs")).toEqual([`${sheet}I14`]);
    expect(at("score_missing")).toEqual([`${sheet}H19`]);
    expect(at("value_absent")).toEqual([`${sheet}H21`]);
  });

  it.each(systems)("%s has its flaws found, whatever its columns", async (id) => {
    const { issues, policy } = await appraisalOf(id);
    const codes = new Set(issues.map(({ code }) => code));
    const isRated = policy.model.nodes.some(
      (node) => node.kind === "indicator" && node.measuredBy === "rating",
    );
    const isWhollyRated = policy.model.nodes.every(
      (node) => node.kind === "area" || node.measuredBy === "rating",
    );
    const expected = [
      "duplicate_row",
      ...(isRated ? ["text_number"] : []),
      // Totals of measured figures come from rules that no sheet states: nothing to recompute them by.
      ...(isWhollyRated ? ["total_differs"] : []),
      ...(policy.promotion === null ? [] : ["level_missing", "date_as_text"]),
    ];
    expect(expected.filter((code) => !codes.has(code as Issue["code"]))).toEqual([]);
  });

  /**
   * Person i stands on rung i mod n of the ladder. Where the only gate is 80 points, the first seven pass it: ST001
   * to ST007 less those at the top. The second dozen joined within the last 18 months and have 79 points at most.
   */
  it.each([
    // Four rungs: the top ones are ST004, ST008, ST012.
    [
      "002-G",
      "ST001 junior-middle, ST002 middle-senior, ST003 senior-management, ST005 junior-middle, ST006 middle-senior, ST007 senior-management",
    ],
    [
      "002-J",
      "ST001 entry-middle, ST002 middle-senior, ST003 senior-expert, ST005 entry-middle, ST006 middle-senior, ST007 senior-expert",
    ],
    // Each indicator of the stage needs 80: ST006 has 84, 80, 82; ST007 has 82 and 78 in turn.
    [
      "002-Q",
      "ST001 assistant-promoter, ST002 promoter-supervisor, ST003 supervisor-director, ST005 assistant-promoter, ST006 promoter-supervisor",
    ],
    // Two tracks: a specialist may become a supervisor or one of three experts; ST004 to ST007 are at an end.
    [
      "002-L",
      "ST001 specialist-supervisor, ST001 specialist-experienceExpert, ST001 specialist-dataExpert, ST001 specialist-contentExpert, ST002 supervisor-manager, ST003 manager-director",
    ],
    // Three assessments of 80 over five rungs: ST005 and ST010 are managers.
    [
      "002-I",
      "ST001 junior-middle, ST002 middle-senior, ST003 senior-supervisor, ST004 supervisor-manager, ST006 junior-middle, ST007 middle-senior",
    ],
    // Two rungs: the odd numbers are specialists, and 24 h ÷ 30 h = 80 is just enough for ST007.
    [
      "003-A3",
      "ST001 specialist-manager, ST003 specialist-manager, ST005 specialist-manager, ST007 specialist-manager",
    ],
    // Each of four indicators needs 80: ST006 has 84, 80, 84, 80; ST008 77 twice. ST003 may also move aside.
    [
      "004",
      "ST001 junior-middle, ST002 middle-senior, ST003 senior-expert, ST003 senior-supervisor, ST005 supervisor-manager, ST006 manager-director",
    ],
    // 12 months: ST005, in level since 2025-12-31, has exactly 12. ST007 has 80 points and no skills attested.
    ["002-F", "ST001 junior-middle, ST002 middle-senior, ST004 junior-middle, ST005 middle-senior"],
    // Training and 80 in the stage's assessment: 90, 80, 75 and nothing by turns; ST005 has 75.
    [
      "001-A4",
      "ST001 junior-seniorManager, ST003 junior-seniorManager, ST009 junior-seniorManager, ST011 junior-seniorManager",
    ],
    // Three years, 80 of results, education and skills attested: ST007's are not, ST009 has 76, ST011 65.
    ["002-H", "ST001 staff-higher, ST003 staff-higher, ST005 staff-higher"],
    // 120 tickets of 100 for ST001, 80 for ST005; ST003 has 90 points, a project and the certificate.
    [
      "002-D",
      "ST001 junior-middle, ST002 middle-senior, ST003 senior-expert, ST006 middle-senior, ST010 middle-senior",
    ],
    // 80 points and all four conditions: ST007 to ST008 have none of them. The leap waits for approval.
    [
      "002-P",
      "ST001 junior-middle, ST002 middle-senior, ST003 senior-supervisor, ST004 supervisor-manager, ST006 junior-middle",
    ],
    /*
     * Four rungs. ST001: 8 years, doctor. ST002: 5 years 7 months and a master's degree. ST003: 6 years to the day, a
     * master's degree held equal. ST005: 4 years, bachelor. ST009: 9 years, bachelor.
     */
    [
      "002-M",
      "ST001 unplaced-junior, ST002 junior-middle, ST003 middle-senior, ST005 unplaced-junior, ST009 unplaced-junior",
    ],
  ])("%s flags its candidates", async (id, candidates) => {
    expect(judged(await appraisalOf(id), "eligible").join(", ")).toBe(candidates);
  });

  it("002-B: 60 points open the next rung; a post waits until somebody says that it is vacant", async () => {
    const appraisal = await appraisalOf("002-B");
    expect(judged(appraisal, "nearMiss")).toEqual(["ST012 regionalManager-superintendent"]);
    const open = appraisal.promotion?.candidates.filter(({ placement }) => placement === "seatsUnknown");
    // The 3rd, 5th and 11th rung below a post are held by ST003, ST005 and ST011, and 13 further on by ST016, ST018, ST024.
    expect(open?.map(({ row, levelId }) => `${String(row + 1)} ${levelId}`)).toEqual([
      ...["3 foreman", "16 foreman", "5 storeManager4", "18 storeManager4"],
      ...["11 regionalManager", "24 regionalManager"],
    ]);
  });

  it("002-M: years outside the document's ranges are reported and left to be verified", async () => {
    const appraisal = await appraisalOf("002-M");
    // ST006 has worked since 2023-06-30, 3 years and 6 months: between 3 and 4 the document is silent, and so are we.
    expect(judged(appraisal, "unverified")).toEqual(["ST006 junior-middle"]);
    // ST002, with 5 years and 7 months, has passed the 4 years of the middle level; the gap is reported all the same.
    expect(appraisal.issues.filter(({ code }) => code === "gate_undefined_range")).toMatchObject([
      { employeeId: "ST002" },
      { employeeId: "ST006" },
    ]);
    // ST010 has 2 years and 6 months and needs 4; ST011 has 1 year and 10 months and needs 6. ST007 lacks three things.
    expect(judged(appraisal, "nearMiss")).toEqual(["ST010 junior-middle", "ST011 middle-senior"]);
  });

  it("002-P: a leap over a level waits for approval, however good the person is", async () => {
    expect(judged(await appraisalOf("002-P"), "unverified")).toEqual([
      "ST001 junior-senior",
      "ST001 junior-supervisor",
      "ST002 middle-supervisor",
      "ST002 middle-manager",
      "ST003 senior-manager",
      "ST006 junior-senior",
      "ST006 junior-supervisor",
    ]);
  });
});
