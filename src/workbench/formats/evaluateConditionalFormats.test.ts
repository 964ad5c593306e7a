import {
  createWorkbook,
  setCell,
  type CellValue,
  type ConditionalFormatModel,
} from "../../host/model/index.ts";
import { evaluateConditionalFormats } from "./evaluateConditionalFormats.ts";

/** A column of values in A1 downwards under the given formats; formulas are constants such as "=60". */
function looks(values: readonly CellValue[], ...formats: readonly Record<string, unknown>[]) {
  const [sheet] = createWorkbook().sheets;
  if (sheet === undefined) {
    throw new RangeError("a new workbook has a sheet");
  }
  values.forEach((value, row) => setCell(sheet, row, 0, { value }));
  const base = {
    areas: [{ row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 }],
    stopIfTrue: false,
    format: { fillColor: "#FF0000" },
  };
  sheet.conditionalFormats = formats.map(
    (format, priority) => ({ id: String(priority), priority, ...base, ...format }) as ConditionalFormatModel,
  );
  const found = evaluateConditionalFormats(sheet, (formula, _origin, cells) =>
    cells.map(({ row }) => (formula === "=ISEVEN(ROW())" ? row % 2 === 1 : { error: "#NAME?" })),
  );
  return Object.fromEntries([...found].map(([key, look]) => [Number(key.split(",")[0]) + 1, look]));
}

const painted = { style: { fillColor: "#FF0000" } };

describe("evaluateConditionalFormats", () => {
  it.each([
    ["Between", "=60", "=80", [2, 3]],
    ["NotBetween", "=60", "=80", [1, 4]],
    ["GreaterThanOrEqual", "=80", null, [3, 4]],
    ["LessThan", "=60", null, [1]],
    ["EqualTo", "=80", null, [3]],
  ])("%s %s %s", (operator, formula1, formula2, rows) => {
    const found = looks([50, 60, 80, 90], { type: "CellValue", operator, formula1, formula2 });
    expect(Object.keys(found).map(Number)).toEqual(rows);
  });

  it("leaves empty cells alone", () => {
    const rule = { type: "CellValue", operator: "LessThan", formula1: "=60", formula2: null };
    expect(looks([50, null, 55], rule)).toEqual({ 1: painted, 3: painted });
  });

  it("asks a formula for each cell", () => {
    expect(looks([1, 1, 1, 1], { type: "Custom", formula: "=ISEVEN(ROW())" })).toEqual({
      2: painted,
      4: painted,
    });
  });

  it("finds the top two, ties included", () => {
    const found = looks([9, 7, 8, 8, 1], { type: "TopBottom", rule: "TopItems", rank: 2 });
    expect(Object.keys(found)).toEqual(["1", "3", "4"]);
  });

  it("finds what is written twice, whatever its case", () => {
    const found = looks(["a", "b", "A"], { type: "PresetCriteria", criterion: "DuplicateValues" });
    expect(Object.keys(found)).toEqual(["1", "3"]);
  });

  it("finds what is above average", () => {
    const found = looks([1, 2, 9], { type: "PresetCriteria", criterion: "AboveAverage" });
    expect(Object.keys(found)).toEqual(["3"]);
  });

  it("mixes the colours of a scale", () => {
    const found = looks([0, 50, 100], {
      type: "ColorScale",
      minimum: { type: "LowestValue", formula: null, color: "#FF0000" },
      midpoint: null,
      maximum: { type: "HighestValue", formula: null, color: "#0000FF" },
    });
    expect(Object.values(found).map((look) => look.style.fillColor)).toEqual([
      "#FF0000",
      "#800080",
      "#0000FF",
    ]);
  });

  it("measures data bars from zero, negative ones to the left of the axis", () => {
    const found = looks([-50, 25, 50], {
      type: "DataBar",
      lowerBound: { type: "Automatic", formula: null },
      upperBound: { type: "Automatic", formula: null },
      showDataBarOnly: false,
      axisFormat: "Automatic",
      positive: { fillColor: "#638EC6", gradientFill: true, borderColor: null },
      negative: { fillColor: "#FF0000", matchPositiveFillColor: false },
    });
    expect(Object.values(found).map(({ bar }) => [bar?.value, bar?.startPoint, bar?.color])).toEqual([
      [-100, 50, "#FF0000"],
      [50, 50, "#638EC6"],
      [100, 50, "#638EC6"],
    ]);
  });

  it("gives icons by thresholds, the lowest first", () => {
    const criterion = { type: "Percent", operator: "GreaterThanOrEqual", customIcon: null };
    const found = looks([0, 40, 100], {
      type: "IconSet",
      style: "ThreeArrows",
      criteria: ["=0", "=33", "=67"].map((formula) => ({ ...criterion, formula })),
      reverseIconOrder: false,
      showIconOnly: false,
    });
    expect(Object.values(found).map((look) => look.icon?.index)).toEqual([0, 1, 2]);
  });

  it("lets the first rule win and the one that stops keep later rules away", () => {
    const above = (formula1: string, format: object, stopIfTrue = false) => ({
      type: "CellValue",
      operator: "GreaterThan",
      formula1,
      formula2: null,
      format,
      stopIfTrue,
    });
    const found = looks(
      [50, 90],
      above("=80", { fillColor: "#00FF00" }, true),
      above("=0", { fillColor: "#FF0000", font: { bold: true } }),
    );
    expect(found).toEqual({
      1: { style: { fillColor: "#FF0000", font: { bold: true } } },
      2: { style: { fillColor: "#00FF00" } },
    });
  });
});
