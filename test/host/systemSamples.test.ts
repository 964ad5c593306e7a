import { existsSync, readdirSync } from "node:fs";
import { openGrids } from "../../src/cli/read/openGrids.ts";
import { scoreOf } from "../../src/core/index.ts";
import { templates } from "../../src/templates/index.ts";
import { checkGrids, nothingKept, type Appraisal } from "../../src/workflow/index.ts";

const fileOf = (id: string): string =>
  id === "000" ? "document-000.xlsx" : `system-${id.toLowerCase()}.xlsx`;
const systems = templates.map(({ id }) => id).filter((id) => id !== "000");
const progress = { report: () => undefined, isCancelled: () => false, pause: () => Promise.resolve() };

async function appraisalOf(id: string): Promise<Appraisal> {
  const grids = await openGrids(`samples/${fileOf(id)}`);
  const choice = { kind: "template", templateId: id } as const;
  const checked = await checkGrids([grids], { ...nothingKept, choice }, progress, "zh-CN", "2026-12-31");
  if (!checked.found) throw new RangeError(`${id} has no scores`);
  return checked.appraisal;
}

/** "ST001 junior-middle" of everybody with this verdict. */
function judged({ promotion, dataset }: Appraisal, eligibility: string): readonly string[] {
  return (promotion?.judgements ?? [])
    .filter((judgement) => judgement.eligibility === eligibility)
    .map(({ row, step }) => `${dataset.employees.ids[row] ?? ""} ${step.id}`);
}

describe("the samples of the source systems", () => {
  it("there is one for every template, and none besides", () => {
    expect(readdirSync("samples").sort()).toEqual(templates.map(({ id }) => fileOf(id)).sort());
    expect(templates.every(({ id }) => existsSync(`samples/${fileOf(id)}`))).toBe(true);
  });

  /**
   * Every person's entries lie in pairs of +2 and −2 around one figure, and weights under a parent are equal, so the
   * total is that figure: (97 + 93) ÷ 2 = 95 and so on. Of three siblings the third is the figure itself. In
   * 003-A3 the measured ones are target ÷ figure %, rounded to hundredths: 24 h ÷ 0.95 = 25.26 h gives 94.98.
   */
  it.each(systems)("%s gives everybody the total that stands in its figures", async (id) => {
    const { result, dataset } = await appraisalOf(id);
    const totals = dataset.employees.ids.map((_, row) => Math.round(scoreOf(result, row) ?? Number.NaN));
    expect(totals).toEqual([95, 92, 90, 88, 85, 82, 80, 79, 76, 72, 65, 55]);
  });

  /**
   * Person i stands on rung i mod n of the ladder. Where the only gate is 80 points, the first seven pass it: ST001
   * to ST007 less those at the top.
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
    [
      "002-Q",
      "ST001 assistant-promoter, ST002 promoter-supervisor, ST003 supervisor-director, ST005 assistant-promoter, ST006 promoter-supervisor, ST007 supervisor-director",
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
    // Three years and 80 of results: ST009 has 76, ST011 65.
    ["002-H", "ST001 staff-higher, ST003 staff-higher, ST005 staff-higher, ST007 staff-higher"],
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
    // 8 years and a doctor's degree; see the test of 002-M below for the others.
    ["002-M", "ST001 junior-middle"],
  ])("%s flags its candidates", async (id, candidates) => {
    expect(judged(await appraisalOf(id), "eligible").join(", ")).toBe(candidates);
  });

  it("002-B: 60 points open the next rung; a post waits until somebody says that it is vacant", async () => {
    const appraisal = await appraisalOf("002-B");
    expect(judged(appraisal, "nearMiss")).toEqual(["ST012 regionalManager-superintendent"]);
    const open = appraisal.promotion?.candidates.filter(({ placement }) => placement === "seatsUnknown");
    expect(open?.map(({ levelId }) => levelId)).toEqual(["foreman", "storeManager4", "regionalManager"]);
  });

  it("002-M: years outside the document's ranges are reported and left to be verified", async () => {
    const appraisal = await appraisalOf("002-M");
    // ST002 has worked since 2021-05-06, 5 years and 7 months: between 5 and 6 the document is silent.
    expect(judged(appraisal, "unverified")).toEqual(["ST002 middle-senior"]);
    expect(appraisal.issues.filter(({ code }) => code === "gate_undefined_range")).toMatchObject([
      { employeeId: "ST002" },
    ]);
    // ST004 has a bachelor's degree and needs a master's; ST005 4 years 4 months and needs 6; ST007 has never
    // managed; ST010 2 years 5 months; ST011 1 year 10 months. ST008 has 5 years, a junior college and no team.
    expect(judged(appraisal, "nearMiss").map((text) => text.slice(0, 5))).toEqual([
      "ST004",
      "ST005",
      "ST007",
      "ST010",
      "ST011",
    ]);
    expect(judged(appraisal, "ineligible")).toEqual(["ST008 middle-senior"]);
  });

  it.each(systems)("%s: every finding is said once", async (id) => {
    const { issues } = await appraisalOf(id);
    const said = issues.map((issue) => JSON.stringify(issue));
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  });

  it("002-P: a leap over a level waits for approval, however good the person is", async () => {
    expect(judged(await appraisalOf("002-P"), "unverified")).toEqual([
      "ST001 junior-senior",
      "ST006 junior-senior",
    ]);
  });
});
