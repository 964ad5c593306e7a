import fc from "fast-check";
import * as books from "../../test/fixtures/reader/layouts.ts";
import { operationsBook } from "../../test/fixtures/reader/operations.ts";
import { seededErrorsBook } from "../../test/fixtures/reader/seededErrors.ts";
import { toGrids } from "../../test/fixtures/reader/sheetSpec.ts";
import type { CellValue, Grid, WorkbookGrids } from "../sheet/index.ts";
import { defaultReadOptions } from "./readOptions.ts";
import type { ReadResult } from "./readResult.ts";
import { readWorkbooks } from "./readWorkbooks.ts";

const read = (workbook: WorkbookGrids): ReadResult => readWorkbooks([workbook], defaultReadOptions);

const words = [
  "姓名",
  "工号",
  "部门",
  "考核指标",
  "权重",
  "得分",
  "自评",
  "上级评分",
  "总分",
  "合计",
  "1月",
  "Q1",
  "张三",
  "李四",
  "Name",
  "Score",
  "Target",
  "Actual",
  "工作业绩60%",
  "质量(1-5)",
  "X",
  "√",
  "优秀",
  "A",
  "优秀(95)",
  "89.49%",
  "92分",
  "-",
  "N/A",
  "请假",
  "30-39",
  "2024.1.5",
  "备注：略",
  "姓名：王五 部门：市场部",
  "评分人",
  "被评人",
  "",
  " ",
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 120 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom({ fault: "#N/A" }, { fault: "#DIV/0!" }) },
);
const area = fc.record({ top: fc.nat(8), left: fc.nat(8), bottom: fc.nat(10), right: fc.nat(10) });
const grid: fc.Arbitrary<Grid> = fc
  .record({
    sheetName: fc.constantFrom("Sheet1", "第一季度", "张三", "2024年3月", "Q'1 !"),
    isSheetHidden: fc.boolean(),
    origin: fc.record({ row: fc.nat(5), column: fc.nat(5) }),
    values: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 }),
    merges: fc.array(area, { maxLength: 3 }),
    hiddenRows: fc.array(fc.nat(9), { maxLength: 2 }),
  })
  .map((parts) => ({ ...parts, formulas: null, numberFormats: null, hiddenColumns: [], notes: {} }));

describe("reading is total", () => {
  it("gives a result for 10,000 grids of anything, with every number taken from a cell", () => {
    let runs = 0;
    let withPeople = 0;
    fc.assert(
      fc.property(grid, (one) => {
        runs += 1;
        const { dataset, issues } = read({ name: "f.xlsx", uses1904Dates: false, grids: [one] });
        if (dataset.size > 0) withPeople += 1;
        const isHonest = dataset.measures.every(({ values, states }) =>
          values.every((value, row) => states[row] === 0 || Number.isNaN(value)),
        );
        return (
          isHonest &&
          dataset.employees.ids.length === dataset.size &&
          issues.every(({ code }) => code.length > 0)
        );
      }),
      { numRuns: 10_000 },
    );
    expect(runs).toBeGreaterThanOrEqual(10_000);
    // Not one heap of nonsense after the other: some of them read as tables of people.
    expect(withPeople).toBeGreaterThan(100);
  }, 120_000);

  it("gives a result for damaged copies of every fixture", () => {
    const all = [...Object.values(books).flatMap((make) => make()), operationsBook(), seededErrorsBook()].map(
      toGrids,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.array(fc.tuple(fc.nat(3), fc.nat(20), fc.nat(20), cell), { maxLength: 12 }),
        (workbook, changes) => {
          const result = read({
            ...workbook,
            grids: workbook.grids.map((one, index) =>
              damage(
                one,
                changes.filter(([sheet]) => sheet === index),
              ),
            ),
          });
          return new Set(result.dataset.employees.ids).size === result.dataset.size;
        },
      ),
      { numRuns: 1_000 },
    );
  }, 120_000);
});

function damage(one: Grid, changes: readonly (readonly [number, number, number, CellValue])[]): Grid {
  const values = one.values.map((row) => [...row]);
  for (const [, row, column, value] of changes) {
    const line = values[row];
    if (line !== undefined && column < line.length) line[column] = value;
  }
  return { ...one, values };
}

/** What was read, without places. */
const essence = ({ dataset, report, issues }: ReadResult) => ({
  people: dataset.employees.ids.map((id, row) => [
    id,
    dataset.employees.names[row],
    dataset.employees.departments[row],
  ]),
  measures: dataset.measures.map(({ indicatorId, kind, raterGroup, periodId, values, states }) => [
    indicatorId,
    kind,
    raterGroup,
    periodId,
    [...values].map(String),
    [...states],
  ]),
  indicators: report.indicators.map(({ id, weight }) => [id, weight]),
  codes: issues.map(({ code }) => code),
});

function move(one: Grid, rows: number, columns: number): Grid {
  return { ...one, origin: { row: one.origin.row + rows, column: one.origin.column + columns } };
}

/** Blank rows above and columns to the left inside the used range, a title on top, a note below. */
function pad(one: Grid, rows: number, columns: number): Grid {
  if (one.values.length === 0) return one;
  const width = (one.values[0]?.length ?? 0) + columns;
  const blank = (): CellValue[] => new Array<CellValue>(width).fill(null);
  const shift = <Value>(lines: readonly (readonly Value[])[] | null, empty: Value): Value[][] | null =>
    lines === null
      ? null
      : [
          ...Array.from({ length: rows }, () => new Array<Value>(width).fill(empty)),
          ...lines.map((line) => [...new Array<Value>(columns).fill(empty), ...line]),
          new Array<Value>(width).fill(empty),
          new Array<Value>(width).fill(empty),
        ];
  const values = shift<CellValue>(one.values, null) ?? [];
  const note = blank();
  note[columns] = "注：本表由人力资源部统一汇总，请勿修改";
  values[values.length - 1] = note;
  return {
    ...one,
    values,
    formulas: shift<string | null>(one.formulas, null),
    numberFormats: shift<string>(one.numberFormats, "General"),
    merges: one.merges.map(({ top, left, bottom, right }) => ({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    })),
  };
}

describe("the place of a table does not matter", () => {
  const fixtures = { ...books, operationsBook };
  const cases = Object.entries(fixtures).filter(
    ([name]) => !["raterBooks", "formulaWeightsBook"].includes(name),
  );

  it.each(cases)("reads %s moved and padded as it stood", (_, make) => {
    const workbook = toGrids([make()].flat()[0]!);
    const plain = essence(read(workbook));
    expect(essence(read({ ...workbook, grids: workbook.grids.map((one) => move(one, 7, 3)) }))).toEqual(
      plain,
    );
    expect(essence(read({ ...workbook, grids: workbook.grids.map((one) => pad(one, 2, 2)) }))).toEqual(plain);
  });
});
