import { readerFixtures } from "../../test/reader/readerFixtures.ts";
import { toGrids } from "../../test/fixtures/reader/sheetSpec.ts";
import type { CellValue, Grid, WorkbookGrids } from "../sheet/index.ts";
import { defaultReadOptions } from "./readOptions.ts";
import type { ReadResult } from "./readResult.ts";
import { readWorkbooks } from "./readWorkbooks.ts";
import { isoDateOf, serialToEpochDay } from "./value/readDate.ts";

/** The cell as a sheet shows it: "95%" for 0.95 in percent format, a date as its day, a fault as its text. */
function shown(value: CellValue, format: string, uses1904Dates: boolean): CellValue {
  if (value !== null && typeof value === "object") return value.fault;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number" || !Number.isFinite(value)) return value;
  if (format.includes("%")) return `${String(Number((value * 100).toPrecision(15)))}%`;
  return /y/iu.test(format) ? isoDateOf(serialToEpochDay(value, uses1904Dates)) : String(value);
}

const asText = (workbook: WorkbookGrids): WorkbookGrids => ({
  ...workbook,
  grids: workbook.grids.map((grid): Grid => ({
    ...grid,
    values: grid.values.map((row, r) =>
      row.map((value, c) => shown(value, grid.numberFormats?.[r]?.[c] ?? "General", workbook.uses1904Dates)),
    ),
    formulas: null,
    numberFormats: null,
  })),
});

const near = (value: number): string => (Number.isNaN(value) ? "-" : String(Number(value.toPrecision(12))));
/** Who has which value in what: everything that is computed with. */
const essence = ({ dataset, report }: ReadResult) => ({
  people: dataset.employees.ids.map((id, row) => `${id} ${dataset.employees.names[row] ?? ""}`),
  measures: dataset.measures.map(({ indicatorId, kind, raterGroup, periodId, values, states }) =>
    [indicatorId, kind, raterGroup, periodId, [...values].map(near).join(","), [...states].join("")].join(
      " ",
    ),
  ),
  weights: report.indicators.map(({ id, weight }) => `${id} ${weight === null ? "-" : near(weight)}`),
});

/** Weights that stand in formulas only are gone where a sheet is text. */
const byFormulaOnly = ["weights-in-formula", "formula-traps"];

describe("values survive a text round trip", () => {
  const cases = readerFixtures.filter(({ id }) => !byFormulaOnly.includes(id));

  it("there are fixtures to look at", () => {
    expect(cases.length).toBeGreaterThan(40);
  });

  it.each(cases)("$id says as text what it says in numbers", ({ books }) => {
    const workbooks = books.map(toGrids).map((workbook) => ({
      ...workbook,
      grids: workbook.grids.map((grid) => ({ ...grid, formulas: null })),
    }));
    const plain = essence(readWorkbooks(workbooks, defaultReadOptions));
    expect(essence(readWorkbooks(workbooks.map(asText), defaultReadOptions))).toEqual(plain);
  });
});
