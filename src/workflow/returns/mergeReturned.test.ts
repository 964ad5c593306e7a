import { toGrids, type BookSpec, type SpecCell } from "../../../test/fixtures/reader/sheetSpec.ts";
import { mergeReturned } from "./mergeReturned.ts";

type Rows = readonly (readonly SpecCell[])[];

const header: readonly SpecCell[] = ["工号", "姓名", "部门", "业绩(60%)", "态度(40%)", "总分", "评语"];
const person = (
  row: number,
  id: string,
  name: string,
  unit: string,
  result: SpecCell,
  attitude: SpecCell,
): SpecCell[] => [
  id,
  name,
  unit,
  result,
  attitude,
  { formula: `=D${String(row)}*0.6+E${String(row)}*0.4`, value: 0 },
  null,
];
const sentRows: Rows = [
  ["2024年度考核"],
  header,
  person(3, "R1", "黎曼", "一部", 80, null),
  person(4, "R2", "高斯文", "一部", null, null),
  person(5, "R3", "欧拉雅", "二部", 70, 75),
];
const book = (name: string, rows: Rows): ReturnType<typeof toGrids> =>
  toGrids({ name, sheets: [{ name: "考核", rows }] } satisfies BookSpec);
const sent = book("下发.xlsx", sentRows);
/** A returned copy with cells put in: "row,column" from 0. */
const copy = (name: string, cells: Readonly<Record<string, SpecCell>>): ReturnType<typeof toGrids> =>
  book(
    name,
    sentRows.map((row, r) =>
      row.map((cell, c) =>
        `${String(r)},${String(c)}` in cells ? cells[`${String(r)},${String(c)}`]! : cell,
      ),
    ),
  );

describe("mergeReturned", () => {
  it("takes entries that were filled in or changed, comments too", () => {
    const merge = mergeReturned(sent, [copy("甲.xlsx", { "2,4": 90, "3,3": 85, "2,6": "稳定" })]);
    expect(merge).toMatchObject({
      changes: [
        { address: "考核!E3", value: 90, formula: null },
        { address: "考核!G3", value: "稳定", formula: null },
        { address: "考核!D4", value: 85, formula: null },
      ],
      conflicts: [],
      tampering: [],
      shares: [{ file: "甲.xlsx", rows: 3, entries: 3, tampering: 0 }],
    });
  });

  it("lists two different entries for one person and cell with both places, and takes the first", () => {
    const merge = mergeReturned(sent, [
      copy("甲.xlsx", { "3,3": 85, "2,4": 88 }),
      copy("乙.xlsx", { "3,3": 91, "2,4": 88 }),
    ]);
    expect(merge.changes).toContainEqual({ address: "考核!D4", value: 85, formula: null });
    expect(merge.conflicts).toEqual([
      {
        at: "考核!D4",
        person: "R2 高斯文",
        heading: "业绩(60%)",
        entries: [
          { file: "甲.xlsx", at: "考核!D4", value: 85 },
          { file: "乙.xlsx", at: "考核!D4", value: 91 },
        ],
      },
    ]);
  });

  it("tells changed weights, names and formulas, and takes nothing of them", () => {
    const merge = mergeReturned(sent, [
      copy("甲.xlsx", { "1,3": "业绩(80%)", "2,3": 99, "2,5": 99, "4,1": "欧拉", "3,4": 66 }),
    ]);
    expect(merge.changes).toEqual([{ address: "考核!E4", value: 66, formula: null }]);
    expect(merge.tampering).toEqual([
      { kind: "header_changed", file: "甲.xlsx", at: "考核!D2", sent: "业绩(60%)", returned: "业绩(80%)" },
      { kind: "formula_changed", file: "甲.xlsx", at: "考核!F3", sent: "=D3*0.6+E3*0.4", returned: 99 },
      { kind: "cell_changed", file: "甲.xlsx", at: "考核!B5", sent: "欧拉雅", returned: "欧拉" },
    ]);
  });

  it("finds people again in another order, and tells rows that were added or taken out", () => {
    const [title, head, first, , third] = sentRows;
    const back = [
      title!,
      head!,
      person(3, "R3", "欧拉雅", "二部", 72, 75),
      person(4, "R9", "新来者", "一部", 60, 60),
      [...first!.slice(0, 5), { formula: "=D5*0.6+E5*0.4", value: 0 }],
    ];
    const merge = mergeReturned(sent, [book("乱序.xlsx", back)]);
    expect(third).toBeDefined();
    expect(merge.changes).toEqual([{ address: "考核!D5", value: 72, formula: null }]);
    expect(
      merge.tampering.map(({ kind, at, sent: before, returned }) => [kind, at, before, returned]),
    ).toEqual([
      ["row_removed", "考核!A4", "R2 高斯文", null],
      ["row_added", "考核!A4", null, "R9 新来者"],
    ]);
  });

  it("takes a part with one department for a part, and joins parts to the whole", () => {
    const [title, head] = sentRows;
    const first = [
      title!,
      head!,
      person(3, "R1", "黎曼", "一部", 80, 81),
      person(4, "R2", "高斯文", "一部", 82, 83),
    ];
    const second = [title!, head!, person(3, "R3", "欧拉雅", "二部", 70, 95)];
    const merge = mergeReturned(sent, [book("一部.xlsx", first), book("二部.xlsx", second)]);
    expect(merge.tampering).toEqual([]);
    expect(merge.changes.map(({ address, value }) => [address, value])).toEqual([
      ["考核!E3", 81],
      ["考核!D4", 82],
      ["考核!E4", 83],
      ["考核!E5", 95],
    ]);
  });

  it("takes the entries of an empty form", () => {
    const empty = sentRows.map((row, index) =>
      index < 2 ? row : row.map((cell, column) => (column === 3 || column === 4 ? null : cell)),
    );
    const merge = mergeReturned(book("空表.xlsx", empty), [
      copy("甲.xlsx", { "2,4": 90, "3,3": 85, "3,4": 70 }),
    ]);
    expect(merge.tampering).toEqual([]);
    expect(merge.changes.map(({ address, value }) => [address, value])).toEqual([
      ["考核!D3", 80],
      ["考核!E3", 90],
      ["考核!D4", 85],
      ["考核!E4", 70],
      ["考核!D5", 70],
      ["考核!E5", 75],
    ]);
  });

  it("tells sheets that came or went", () => {
    const other = toGrids({ name: "甲.xlsx", sheets: [{ name: "私下打分", rows: [["x"]] }] });
    const { tampering, changes } = mergeReturned(sent, [other]);
    expect(changes).toEqual([]);
    expect(tampering.map(({ kind, at }) => [kind, at])).toEqual([
      ["sheet_missing", "考核!A1"],
      ["sheet_added", "私下打分!A1"],
    ]);
  });
});
