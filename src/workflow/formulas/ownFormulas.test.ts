import { appraise, createDataset, createIndicator, createPolicy, type Places } from "../../core/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import { ownFormulas, type OwnFormulas } from "./ownFormulas.ts";

const column = (letters: string, ...rows: number[]): Places => ({
  kind: "column",
  prefix: `Scores!${letters}`,
  rows: Int32Array.from(rows),
});
const nodes = [
  createIndicator({ id: "quality", parentId: null, name: "质量", weight: 0.6 }),
  createIndicator({ id: "speed", parentId: null, name: '"Speed"', weight: 0.4 }),
];
const policy = createPolicy({ model: { basis: "parent", intendedTotal: null, nodes } });
const quota = {
  shares: [
    { grade: "A", share: 0.2 },
    { grade: "B", share: 0.8 },
  ],
  mode: "hard",
  group: "all",
  jointPools: [],
  equalFractions: "topFirst",
  tiePolicy: "ask",
  minimumGroupSize: 8,
  excludes: [],
  floorGates: [],
} as const;

function formulasOf(quality: Places, speed: Places, distribution: typeof quota | null = null): OwnFormulas {
  const dataset = createDataset(
    [{ id: "E1" }, { id: "E2" }],
    [
      { indicatorId: "speed", entries: [80, 70], places: speed },
      { indicatorId: "quality", entries: [90, 95], places: quality },
    ],
  );
  const own = { ...policy, distribution };
  const appraisal: Pick<Appraisal, "policy" | "dataset" | "result"> = {
    policy: own,
    dataset,
    result: appraise(own, dataset),
  };
  return ownFormulas(appraisal, "zh-CN");
}

describe("ownFormulas", () => {
  it("points at the scores, with weights, grades and shares of the rules", () => {
    expect(formulasOf(column("E", 2, 3), column("F", 2, 3), quota)).toEqual({
      SCORE: "=KPI.SCORE(Scores!E2:F2,{60,40})",
      SCORES: "=KPI.SCORES(Scores!E2:F3,{60,40})",
      CHECKWEIGHTS: "=KPI.CHECKWEIGHTS({60,40})",
      GRADE: '=KPI.GRADE(KPI.SCORES(Scores!E2:F3,{60,40}),{"A",90;"B",80;"C",60;"D",0})',
      RANK: "=KPI.RANK(KPI.SCORES(Scores!E2:F3,{60,40}))",
      PERCENTILE: "=KPI.PERCENTILE(KPI.SCORES(Scores!E2:F3,{60,40}))",
      WHY: '=KPI.WHY(Scores!E2:F2,{"质量",60;"""Speed""",40})',
      NEXT: '=KPI.NEXT(Scores!E2:F2,{"质量",60;"""Speed""",40},{"A",90;"B",80;"C",60;"D",0})',
      POLICY: '=KPI.POLICY({"质量",60;"""Speed""",40},{"A",90;"B",80;"C",60;"D",0})',
      DISTRIBUTE: '=KPI.DISTRIBUTE(KPI.SCORES(Scores!E2:F3,{60,40}),{"A",20;"B",80})',
      QUOTA: "=KPI.QUOTA(ROWS(Scores!E2:F3),{20,80})",
    });
  });

  it("puts the weights into the order of the sheet's columns", () => {
    const { SCORES, WHY } = formulasOf(column("F", 2, 3), column("E", 2, 3));
    expect(SCORES).toBe("=KPI.SCORES(Scores!E2:F3,{40,60})");
    expect(WHY).toBe('=KPI.WHY(Scores!E2:F2,{"""Speed""",40;"质量",60})');
  });

  it("turns a table with a column per person", () => {
    const across = (row: number): Places => ({
      kind: "cells",
      cells: [`Scores!C${String(row)}`, `Scores!D${String(row)}`],
    });
    const { SCORE, SCORES, QUOTA } = formulasOf(across(5), across(6), quota);
    expect(SCORE).toBe("=KPI.SCORE(Scores!C5:C6,{60,40})");
    expect(SCORES).toBe("=KPI.SCORES(TRANSPOSE(Scores!C5:D6),{60,40})");
    expect(QUOTA).toBe("=KPI.QUOTA(ROWS(TRANSPOSE(Scores!C5:D6)),{20,80})");
  });

  it.each<[string, Places, Places]>([
    [
      "forms",
      { kind: "cells", cells: ["王芳!C4", "李雷!C4"] },
      { kind: "cells", cells: ["王芳!C5", "李雷!C5"] },
    ],
    ["a long table", column("C", 4, 6), column("C", 5, 7)],
    ["people with gaps between them", column("C", 4, 9), column("C", 5, 10)],
  ])("has the first person's formulas where scores stand in %s", (_, quality, speed) => {
    const own = formulasOf(quality, speed, quota);
    expect(Object.keys(own)).toEqual(["SCORE", "CHECKWEIGHTS", "GRADE", "WHY", "NEXT", "POLICY"]);
    expect(own.SCORE).toMatch(/^=KPI\.SCORE\([^!]+!C4:C5,\{60,40\}\)$/u);
    expect(own.GRADE).toMatch(/^=KPI\.GRADE\(KPI\.SCORE\([^!]+!C4:C5,\{60,40\}\),/u);
  });

  it("takes the latest of several periods", () => {
    const quarter = (periodId: string, indicatorId: string, letters: string) => ({
      indicatorId,
      periodId,
      entries: [90, 80],
      places: column(letters, 2, 3),
    });
    const dataset = createDataset(
      [{ id: "E1" }, { id: "E2" }],
      [
        quarter("Q1", "quality", "B"),
        quarter("Q1", "speed", "C"),
        quarter("Q2", "quality", "D"),
        quarter("Q2", "speed", "E"),
      ],
    );
    const own = ownFormulas({ policy, dataset, result: appraise(policy, dataset) }, "en");
    expect(own.SCORES).toBe("=KPI.SCORES(Scores!D2:E3,{60,40})");
  });

  it.each<[string, Places, Places]>([
    ["columns apart", column("E", 2, 3), column("G", 2, 3)],
    ["rows apart", column("E", 2, 3), column("F", 3, 4)],
    ["cells nowhere", { kind: "cells", cells: [null, null] }, column("F", 2, 3)],
  ])("points at nothing where the sheet has %s", (_, quality, speed) => {
    expect(formulasOf(quality, speed)).toEqual({});
  });

  it("points at the raters of the first indicator, with their groups and weights", () => {
    const group = (id: "self" | "superior", weight: number) =>
      ({ group: id, weight, minCount: 1, combine: "mean", trimShare: 0 }) as const;
    const own = {
      ...policy,
      raters: { ...policy.raters, groups: [group("superior", 0.8), group("self", 0.2)] },
    };
    const rating = (raterGroup: "self" | "superior", letters: string) => ({
      indicatorId: "quality",
      raterGroup,
      entries: [90, 80],
      places: column(letters, 2, 3),
    });
    const dataset = createDataset(
      [{ id: "E1" }, { id: "E2" }],
      [
        rating("superior", "J"),
        rating("self", "I"),
        { indicatorId: "speed", entries: [1, 2], places: column("K", 2, 3) },
      ],
    );
    expect(ownFormulas({ policy: own, dataset, result: appraise(own, dataset) }, "zh-CN")).toEqual({
      RATERS: '=KPI.RATERS(Scores!I2:J2,{"自评","直接上级"},{"直接上级",80;"自评",20})',
    });
  });

  it("quotes sheets as references need it", () => {
    const cells = (letters: string): Places => ({
      kind: "cells",
      cells: [`'Q1 评分'!${letters}2`, `'Q1 评分'!${letters}3`],
    });
    expect(formulasOf(cells("Z"), cells("AA")).SCORE).toBe("=KPI.SCORE('Q1 评分'!Z2:AA2,{60,40})");
  });
});
