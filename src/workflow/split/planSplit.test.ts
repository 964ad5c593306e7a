import { toGrids, type SpecCell } from "../../../test/fixtures/reader/sheetSpec.ts";
import { planSplit } from "./planSplit.ts";
import type { SplitPlan } from "./splitPlan.ts";

const choice = { mapping: null, namesLeftOut: [], isSheetAlone: false };
const header = ["工号", "姓名", "部门", "业绩(60%)", "态度(40%)", "总分"];
const people: readonly (readonly SpecCell[])[] = [
  ["R1", "黎曼青", "一部", 80, 81, { formula: "=D2*0.6", value: 48 }],
  ["R2", "高斯文", "二部", 85, 86, { formula: "=D2+D3", value: 165 }],
  ["R3", "欧拉雅", "一部", 70, 71, { formula: "=参数!A1*D4", value: 35 }],
];
const plan = (
  rows: readonly (readonly SpecCell[])[],
  more: Parameters<typeof toGrids>[0]["sheets"] = [],
): SplitPlan => planSplit(toGrids({ name: "a.xlsx", sheets: [{ name: "考核", rows }, ...more] }), choice);
const cutsOf = ({ parts }: SplitPlan) =>
  parts.map(({ department, sheets }) => [
    department,
    sheets.map(({ sheetName, rows }) => [
      sheetName,
      rows.map(({ first, last }) => `${String(first)}-${String(last)}`),
    ]),
  ]);

describe("planSplit", () => {
  it("takes the rows of others out, spans as one, and sheets on which nobody stands along whole", () => {
    const split = plan([header, ...people], [{ name: "参数", rows: [[0.5]] }]);
    expect(cutsOf(split)).toEqual([
      [
        "一部",
        [
          ["考核", ["2-2"]],
          ["参数", []],
        ],
      ],
      [
        "二部",
        [
          ["考核", ["1-1", "3-3"]],
          ["参数", []],
        ],
      ],
    ]);
    expect(split.unplaced).toEqual([]);
  });

  it("turns a formula into its value where what it reads is not in the part, and only there", () => {
    const [first, second] = plan([header, ...people], [{ name: "参数", rows: [[0.5]] }]).parts;
    expect(first?.sheets[0]?.settled).toEqual([]);
    // D2 is somebody else's cell.
    expect(second?.sheets[0]?.settled).toEqual(["F3"]);
    const [apart] = planSplit(
      toGrids({
        name: "a.xlsx",
        sheets: [
          { name: "考核", rows: [header, ...people] },
          { name: "参数", rows: [[0.5]] },
        ],
      }),
      { ...choice, isSheetAlone: true },
    ).parts;
    expect(apart?.sheets[0]?.settled).toEqual(["F4"]);
  });

  it("lets typed totals go and calculated ones follow; nobody without a department is in a part", () => {
    const typed = plan([header, ...people, ["合计", null, null, 235, 238, null]]);
    expect(cutsOf(typed)[0]).toEqual(["一部", [["考核", ["2-2", "4-4"]]]]);
    const sum: SpecCell = { formula: "=SUM(D2:D4)", value: 235 };
    expect(cutsOf(plan([header, ...people, ["合计", null, null, sum, sum, null]]))[0]).toEqual([
      "一部",
      [["考核", ["2-2"]]],
    ]);
    const lone = plan([header, ...people, ["R4", "费马可", null, 60, 61, null]]);
    expect(lone.unplaced).toEqual([{ person: "R4 费马可", at: "考核!A5" }]);
    expect(lone.parts.map(({ keys }) => keys.includes("R4"))).toEqual([false, false]);
  });

  it("knows the department of a row from another sheet that names it", () => {
    const without = [header, ...people].map((row) => row.filter((_, column) => column !== 2));
    const roster = {
      name: "花名册",
      rows: [
        ["工号", "姓名", "部门", "职级"],
        ["R1", "黎曼青", "一部", "P5"],
        ["R2", "高斯文", "二部", "P6"],
        ["R3", "欧拉雅", "一部", "P7"],
      ],
    };
    expect(cutsOf(plan(without, [roster]))).toEqual([
      [
        "一部",
        [
          ["考核", ["2-2"]],
          ["花名册", ["2-2"]],
        ],
      ],
      [
        "二部",
        [
          ["考核", ["1-1", "3-3"]],
          ["花名册", ["1-1", "3-3"]],
        ],
      ],
    ]);
  });

  it("tells a sheet that names people without being a table of them, and leaves it out", () => {
    const split = plan([header, ...people], [{ name: "纪要", rows: [["高斯文请假"]] }]);
    expect(split.leftOut).toEqual([{ sheetName: "纪要", reason: "names_people" }]);
    expect(cutsOf(split)).toEqual([
      ["一部", [["考核", ["2-2"]]]],
      ["二部", [["考核", ["1-1", "3-3"]]]],
    ]);
  });
});
