import { checkGrids, nothingKept, peopleOf, rulesOfGrids } from "../../src/workflow/index.ts";
import { silent, type CellValue, type WorkbookGrids } from "../../src/sheet/index.ts";
import { gridOf } from "../fixtures/gridOf.ts";

/** As in docs/policy-tables.zh-CN.md: four tables, typed by a person who has never seen ours. */
const rules: readonly (readonly CellValue[])[] = [
  ["客服组考核方案（自拟）"],
  [],
  ["指标与权重"],
  ["指标", "权重"],
  ["服务质量", 50],
  ["响应速度", 30],
  ["团队协作", 20],
  ["合计", 100],
  [],
  ["评分人", "权重", null, "等级", "下限"],
  ["自评", "20%", null, "优", 90],
  ["上级", "80%", null, "良", 80],
  [null, null, null, "中", 60],
  [null, null, null, "差"],
  [],
  ["晋升条件"],
  ["台阶", "条件类型", "对象", "要求"],
  ["专员 → 组长", "综合得分", null, 85],
  ["专员 → 组长", "任现职年限", null, "2年"],
];

const group = ["服务质量", null, "响应速度", null, "团队协作", null];
const raters = ["自评", "上级评分", "自评", "上级评分", "自评", "上级评分"];
const scores = gridOf("三季度评分", [
  ["工号", "姓名", "职级", "任现职日期", ...group],
  [null, null, null, null, ...raters],
  ["K01", "江晚晴", "专员", "2023-05-10", 90, 90, 95, 90, 80, 85],
  ["K02", "陆知行", "专员", "2025-03-01", 100, 95, 90, 90, 90, 90],
  ["K03", "苏若水", "专员", "2020-01-01", 80, 70, 60, 60, 70, 70],
]);

const workbook = (own: readonly (readonly CellValue[])[], name = "考核方案"): WorkbookGrids => ({
  ...{ name: null, uses1904Dates: false, grids: [scores, gridOf(name, own)] },
});
const check = async (own: readonly (readonly CellValue[])[], name?: string) => {
  const choice = { ...nothingKept, choice: { kind: "auto" } } as const;
  const checked = await checkGrids([workbook(own, name)], choice, silent, "zh-CN", "2026-09-30");
  if (!checked.found) throw new Error("No scores were found.");
  return checked.appraisal;
};
const changed = (row: number, column: number, value: CellValue) =>
  rules.map((cells, index) => (index === row ? Object.assign([...cells], { [column]: value }) : cells));

/*
 * By hand: a leaf is 0.2 × self + 0.8 × superior; weights 50, 30, 20.
 * K01: 90, 0.2·95 + 0.8·90 = 91, 0.2·80 + 0.8·85 = 84: 45 + 27.3 + 16.8 = 89.1, 良; in her level since May 2023: 40 months.
 * K02: 0.2·100 + 0.8·95 = 96, 90, 90: 48 + 27 + 18 = 93, 优; 18 months where 24 are asked for.
 * K03: 0.2·80 + 0.8·70 = 72, 60, 70: 36 + 18 + 14 = 68, 中; long enough in his level, but below 85.
 */
describe("a policy that somebody types into her own workbook", () => {
  it("is found beside the score sheet and gives the results worked out by hand", async () => {
    const appraisal = await check(rules);
    expect(appraisal.origin).toEqual({ kind: "sheet", sheetName: "考核方案", isTab: false });
    const people = peopleOf(appraisal);
    const figures = people.map(({ id, score, grade }) => [id, Math.round((score ?? 0) * 1e6) / 1e6, grade]);
    expect(figures).toEqual([
      ["K01", 89.1, "良"],
      ["K02", 93, "优"],
      ["K03", 68, "中"],
    ]);
    const steps = people.map(({ id, steps: own }) => [
      id,
      own[0]?.eligibility,
      own[0]?.gates.map(({ state }) => state),
    ]);
    expect(steps).toEqual([
      ["K01", "eligible", ["passed", "passed"]],
      ["K02", "nearMiss", ["passed", "failed"]],
      ["K03", "nearMiss", ["failed", "passed"]],
    ]);
    expect(appraisal.issues.filter(({ code }) => code.startsWith("policy_"))).toEqual([]);
  });

  it("says what it leaves open, and takes neutral values for it", async () => {
    const { policy } = await check(rules);
    expect(policy.assumed).toEqual(expect.arrayContaining(["/absence/missing", "/periods/aggregation/kind"]));
    expect(policy.assumed).not.toContain("/grades/scales");
  });

  it.each<[string, number, number, CellValue, string, string]>([
    ["a weight in words", 5, 1, "三成", "policy_cell_unreadable", "考核方案!B6"],
    ["weights that do not sum", 4, 1, 40, "weights_do_not_sum", "考核方案"],
    ["raters that do not exist", 10, 0, "邻居", "policy_cell_unreadable", "考核方案!A11"],
    ["a bound that is no number", 11, 4, "八十", "policy_cell_unreadable", "考核方案!E12"],
    ["bounds in the wrong order", 10, 4, 70, "grade_bounds_not_falling", "考核方案!E"],
    ["a kind of condition that does not exist", 17, 1, "人缘", "policy_cell_unreadable", "考核方案!B18"],
    ["a score of an indicator that does not exist", 17, 2, "创新", "reference_unknown", "考核方案!C18"],
    ["a weight without an indicator", 5, 0, null, "policy_row_incomplete", "考核方案!A6"],
  ])("names the cell of %s", async (_, row, column, value, code, at) => {
    const { issues } = await check(changed(row, column, value));
    const found = issues.find((issue) => issue.code === code);
    expect([code, found?.at?.startsWith(at)]).toEqual([code, true]);
  });

  it("names every word that may stand where an unknown one stands", async () => {
    const { issues } = await check(changed(17, 1, "人缘"));
    const found = issues.find(({ code }) => code === "policy_cell_unreadable");
    expect(found).toMatchObject({ column: "gateKind", text: "人缘" });
    expect((found as { allowed?: readonly string[] }).allowed).toEqual(
      expect.arrayContaining(["minScore", "timeInLevel", "groupAny"]),
    );
  });

  it("is read in English and with Traditional characters as well", () => {
    const english = rulesOfGrids(
      workbook(
        [
          ["Indicators and weights"],
          ["Indicator", "Weight", "Part of", "Scoring rule", "Target"],
          ["Quality", "60%", "Results"],
          ["Sales", "40%", "Results", "120% of target earns full points, 80% earns 60 points", 500],
          ["Grade", "From"],
          ["A", 85],
          ["B"],
        ],
        "Policy",
      ),
    );
    expect(english?.issues.filter(({ code }) => code !== "weights_equal")).toEqual([]);
    expect(english?.policy.model.basis).toBe("total");
    expect(english?.policy.model.nodes.map(({ name, parentId }) => [name, parentId])).toEqual([
      ["Results", null],
      ["Quality", "Results"],
      ["Sales", "Results"],
    ]);
    expect(english?.policy.model.nodes[2]).toMatchObject({
      measuredBy: "actual",
      rule: { kind: "twoPoint" },
    });
    const traditional = rulesOfGrids(
      workbook([["指標", "權重"], ["服務品質", 100], [], ["等第", "下限"], ["優", 90], ["乙"]], "考核制度"),
    );
    expect(traditional?.policy.grades.scales[0]?.bands).toMatchObject([
      { grade: "優", min: 90 },
      { min: null },
    ]);
  });

  it("is not taken for rules when it is a form with scores", () => {
    const form = [
      ["指标", "权重", "评分标准", "自评", "上级评分"],
      ["服务质量", 50, "按投诉数", 90, 85],
      ["响应速度", 50, "按时长", 80, 80],
    ];
    expect(rulesOfGrids(workbook(form, "考核制度评分表"))).toBeNull();
    expect(rulesOfGrids({ name: null, uses1904Dates: false, grids: [scores] })).toBeNull();
  });
});
