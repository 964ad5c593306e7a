import { saveXlsx } from "../../src/host/file/index.ts";
import {
  createId,
  createWorkbook,
  defaultStyle,
  internStyle,
  setCell,
  type ChartSeriesModel,
  type ConditionalFormatModel,
  type SheetModel,
  type WorkbookModel,
} from "../../src/host/model/index.ts";

const people = ["陈一诺", "林书远", "赵明朗", "周雨桐", "吴清扬", "郑可为"] as const;
const scores = [92.5, 78, 85.25, 61, 97, 70.5] as const;

/** A small workbook that shows one of everything the grid can show; B2 is 92.5. */
export function sampleWorkbook(): WorkbookModel {
  const workbook = createWorkbook(["Scores", "说明"]);
  workbook.name = "sample.xlsx";
  const [sheet, notes] = workbook.sheets;
  if (sheet === undefined || notes === undefined) {
    throw new RangeError("the workbook has two sheets");
  }
  const header = internStyle(workbook, {
    ...defaultStyle,
    font: { ...defaultStyle.font, bold: true, color: "#FFFFFF" },
    fill: { pattern: "Solid", color: "#1F4E78", patternColor: null },
    alignment: { ...defaultStyle.alignment, horizontal: "Center", vertical: "Center" },
  });
  const points = internStyle(workbook, { ...defaultStyle, numberFormat: "0.00" });
  ["姓名", "得分", "等级", "图标", "进度"].forEach((value, column) =>
    setCell(sheet, 0, column, { value, styleId: header }),
  );
  people.forEach((name, index) => {
    const row = index + 1;
    const score = scores[index] ?? 0;
    setCell(sheet, row, 0, { value: name });
    setCell(sheet, row, 1, { value: score, styleId: points });
    setCell(sheet, row, 2, {
      value: null,
      formula: `=IF(B${String(row + 1)}>=90,"A",IF(B${String(row + 1)}>=75,"B","C"))`,
    });
    setCell(sheet, row, 3, { value: score });
    setCell(sheet, row, 4, { value: score, styleId: points });
  });
  setCell(sheet, 8, 0, { value: "合计", styleId: header });
  setCell(sheet, 8, 1, { value: null, formula: "=SUM(B2:B7)", styleId: points });
  sheet.merges = [{ row: 9, column: 0, rowCount: 1, columnCount: 3 }];
  setCell(sheet, 9, 0, { value: "合并的单元格", styleId: header });
  sheet.freeze = { rows: 1, columns: 1 };
  sheet.columns.set(0, { widthChars: 16, hidden: false, styleId: null, outlineLevel: 0 });
  sheet.conditionalFormats = conditionalFormats(workbook);
  sheet.charts = [chart(workbook)];
  sheet.dataValidations = [
    {
      id: createId(workbook),
      areas: [{ row: 1, column: 5, rowCount: 6, columnCount: 1 }],
      rule: { type: "List", source: "是,否", inCellDropDown: true },
      ignoreBlanks: true,
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    },
  ];
  for (const part of [
    "cells",
    "columns",
    "views",
    "merges",
    "conditionalFormats",
    "dataValidations",
    "charts",
  ] as const) {
    sheet.touched.add(part);
  }
  setCell(notes, 0, 0, { value: "虚构人员" });
  setCell(notes, 1, 0, { value: "得分" });
  const link = { address: null, documentReference: "Scores!B2:B7", screenTip: null };
  notes.hyperlinks = [{ ...link, area: { row: 1, column: 0, rowCount: 1, columnCount: 1 } }];
  notes.touched.add("hyperlinks");
  return workbook;
}

/** The same as a file's bytes. */
export function sampleFile(): Uint8Array {
  return saveXlsx(sampleWorkbook());
}

function conditionalFormats(workbook: WorkbookModel): ConditionalFormatModel[] {
  const column = (index: number) => [{ row: 1, column: index, rowCount: 6, columnCount: 1 }];
  const automatic = { type: "Automatic", formula: null } as const;
  const criterion = { type: "Percent", operator: "GreaterThanOrEqual", customIcon: null } as const;
  return [
    {
      id: createId(workbook),
      areas: column(0),
      priority: 0,
      stopIfTrue: false,
      type: "Custom",
      formula: '=$C2="A"',
      format: { fillColor: "#C6EFCE", font: { color: "#006100", bold: true } },
    },
    {
      id: createId(workbook),
      areas: column(3),
      priority: 1,
      stopIfTrue: false,
      type: "IconSet",
      style: "ThreeTrafficLights1",
      criteria: ["=0", "=33", "=67"].map((formula) => ({ ...criterion, formula })),
      reverseIconOrder: false,
      showIconOnly: false,
    },
    {
      id: createId(workbook),
      areas: column(4),
      priority: 2,
      stopIfTrue: false,
      type: "DataBar",
      lowerBound: automatic,
      upperBound: automatic,
      showDataBarOnly: false,
      barDirection: "Context",
      axisFormat: "Automatic",
      axisColor: null,
      positive: { fillColor: "#638EC6", gradientFill: true, borderColor: null },
      negative: {
        fillColor: "#FF0000",
        borderColor: null,
        matchPositiveFillColor: false,
        matchPositiveBorderColor: false,
      },
    },
    {
      id: createId(workbook),
      areas: column(1),
      priority: 3,
      stopIfTrue: false,
      type: "ColorScale",
      minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
      midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
      maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
    },
  ];
}

function chart(workbook: WorkbookModel): SheetModel["charts"][number] {
  const axis = {
    title: { text: "", visible: false },
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: null,
    majorGridlines: true,
    reversed: false,
  };
  const series: ChartSeriesModel = {
    name: "=Scores!$B$1",
    values: "Scores!$B$2:$B$7",
    categories: "Scores!$A$2:$A$7",
    xValues: null,
    bubbleSizes: null,
    fillColor: null,
    lineColor: null,
    lineWeight: null,
    markerStyle: null,
    hasDataLabels: true,
    axisGroup: "Primary",
    pointColors: new Map(),
    gapWidth: null,
    overlap: null,
  };
  return {
    id: createId(workbook),
    name: "Chart 1",
    type: "ColumnClustered",
    title: { text: "得分", visible: true },
    series: [series],
    categoryAxis: axis,
    valueAxis: axis,
    legend: { visible: true, position: "Bottom", overlay: false },
    dataLabels: {
      visible: false,
      showValue: true,
      showCategoryName: false,
      showSeriesName: false,
      showPercentage: false,
      position: null,
      numberFormat: null,
    },
    left: 20,
    top: 190,
    width: 330,
    height: 200,
    plotBy: "Columns",
    style: null,
    fillColor: null,
    altText: { title: "", description: "" },
    isTouched: true,
  };
}
