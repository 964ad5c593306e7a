import type { CellValue } from "../../src/sheet/index.ts";
import { silent } from "../../src/sheet/index.ts";
import { checkGrids, nothingKept, type Appraisal } from "../../src/workflow/index.ts";
import { planInputOf } from "../../src/workflow/publish/planInputOf.ts";
import { gridOf } from "../fixtures/gridOf.ts";
import { policies } from "../fixtures/ownPolicies.ts";

const today = "2026-12-31";
type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

async function check(sheets: Sheets): Promise<Appraisal> {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const choice = { ...nothingKept, choice: { kind: "auto" } } as const;
  const book = { name: null, uses1904Dates: false, grids };
  const checked = await checkGrids([book], choice, silent, "zh-CN", today);
  if (!checked.found) throw new RangeError("No scores");
  return checked.appraisal;
}

const totals = ({ result }: Appraisal) =>
  [...result.overall.values].map((score) => Math.round(score * 1e6) / 1e6);
const grades = (appraisal: Appraisal) =>
  planInputOf(appraisal, today).followUp?.people.map(({ grade }) => grade);
const verdicts = ({ promotion }: Appraisal) => promotion?.judgements.map(({ eligibility }) => eligibility);
const wrong = ({ issues }: Appraisal) =>
  issues.filter(({ code }) => code.startsWith("policy_") || code.startsWith("reference_"));

describe("policies that somebody wrote as tables with the guide beside her", () => {
  /*
   * H01: care 0.2·95 + 0.8·90 = 91 → 27.3; no incident 20; satisfaction 95 of 95 → 30; attendance 20: 97.3.
   * H02: 90 → 27; one incident −10 → 18; 90.25 of 95 is 95 %, a line from 80 % (60) to 100 % (100) gives 90 → 27;
   * 95 of 100 is five short, 10 points → 18: 90.
   * H03: 96 → 28.8; 20; 30; two short, 4 points → 19.2: 98, and a grave error caps the grade.
   */
  it("a ward: weights of the total, rules in words, a veto, two of three conditions", async () => {
    const appraisal = await check(policies.ward);
    expect(wrong(appraisal)).toEqual([]);
    expect(totals(appraisal)).toEqual([97.3, 90, 98]);
    expect(grades(appraisal)).toEqual(["甲", "甲", "丙"]);
    // H01: 41 months and the certificate; H02: 17 months, the certificate, no paper; H03: six years and two papers.
    expect(verdicts(appraisal)).toEqual(["eligible", "nearMiss", "eligible"]);
    expect(appraisal.policy.promotion?.review?.map(({ by }) => by)).toEqual(["self", "superior", "decision"]);
  });

  /*
   * S1: 600 of 500 is 120 % → 100 · 0.6 + 90 · 0.4 = 96; then 500 → 80 · 0.6 + 100 · 0.4 = 88: 0.4 · 96 + 0.6 · 88 = 91.2.
   * S2: 450 is 90 %, 70 points → 42 + 32 = 74; then 60 + 36 = 96: 0.4 · 74 + 0.6 · 96 = 87.2.
   */
  it("a sales team in English: figures that no one would take for scores, weighted quarters, bonus, last grades", async () => {
    const appraisal = await check(policies.sales);
    expect(wrong(appraisal)).toEqual([]);
    expect(totals(appraisal)).toEqual([91.2, 87.2]);
    expect(grades(appraisal)).toEqual(["A", "A"]);
    expect(verdicts(appraisal)).toEqual(["eligible", "eligible"]);
    const { followUp } = planInputOf(appraisal, today);
    expect(followUp?.people.map(({ rewards }) => rewards.bonus.factor)).toEqual([1.5, 1.5]);
  });

  /*
   * F1: 90 + 2 · 3 − 2 = 94. F2: 40 + 38 + 18 = 96, five times late is −10, capped at −6: 90. F3: 95, but no college.
   */
  it("a factory in Traditional Chinese: bonus and deduction points with caps, degrees, one seat", async () => {
    const appraisal = await check(policies.factory);
    expect(wrong(appraisal)).toEqual([]);
    expect(totals(appraisal)).toEqual([94, 90, 95]);
    expect(verdicts(appraisal)).toEqual(["eligible", "eligible", "nearMiss"]);
    expect(appraisal.promotion?.candidates.map(({ row, placement }) => [row, placement])).toEqual([
      [0, "offered"],
      [1, "reserve"],
    ]);
  });

  it.each<[string, keyof typeof policies, string, number, number, CellValue, string]>([
    ["an effect of a veto that nobody knows", "ward", "护理考核制度", 18, 1, "罚款", "护理考核制度!B19"],
    ["a rule that cannot be read", "ward", "护理考核制度", 8, 3, "看情况扣", "护理考核制度!D9"],
    ["a level that no table of seats knows", "factory", "考核制度", 26, 2, "廠長", "考核制度!C27"],
    ["a grade that the scale does not have", "sales", "Policy", 20, 3, "AA", "Policy!D21"],
  ])("names the cell of %s", async (_, name, sheet, row, column, value, at) => {
    const sheets: Sheets = policies[name];
    const rows = (sheets[sheet] ?? []).map((cells, index) =>
      index === row ? Object.assign([...cells], { [column]: value }) : cells,
    );
    const { issues } = await check({ ...sheets, [sheet]: rows });
    expect(issues.filter((issue) => issue.at === at).length).toBeGreaterThan(0);
  });
});
