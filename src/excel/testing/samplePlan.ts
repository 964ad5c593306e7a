import { emptySheet, type PlannedCell, type SheetPlan, type WorkbookPlan } from "../../sheet/index.ts";

/** A plan of two tabs that refer to each other, with one of everything. */
export function samplePlan(people: readonly (readonly [string, number])[]): WorkbookPlan {
  const last = 2 + people.length;
  const rows: PlannedCell[][] = people.map(([name, score]) => [name, score]);
  const body = (column: number) => ({ top: 3, left: column, bottom: last, right: column });
  const summary: SheetPlan = {
    ...emptySheet("summary", "Summary"),
    tabColor: "#107C41",
    blocks: [
      { top: 0, left: 0, cells: [["Summary of the year"]] },
      { top: 2, left: 0, cells: [["Name", "Score", "Weighted", "Grade"]] },
      { top: 3, left: 0, cells: rows },
    ],
    fills: [
      { area: body(2), formulaR1C1: "=RC[-1]*Policy!R2C2" },
      { area: body(3), formulaR1C1: '=IF(RC[-1]>=Policy!R3C2,"A","B")' },
    ],
    styles: [
      { area: { top: 0, left: 0, bottom: 0, right: 3 }, style: { bold: true, fontSize: 14 } },
      { area: body(2), style: { numberFormat: "0.00", horizontal: "right" } },
    ],
    tables: [
      {
        name: "KPI_Summary",
        area: { top: 2, left: 0, bottom: last, right: 3 },
        style: "TableStyleLight9",
        showsFilter: true,
        showsBandedRows: true,
      },
    ],
    columnWidths: { 0: 14, 1: 9 },
    freeze: { rows: 3, columns: 1 },
    conditionalFormats: [
      { area: body(1), kind: "dataBar", color: "#5B9BD5", min: 0, max: 100 },
      { area: body(3), kind: "textEquals", text: "A", style: { bold: true, color: "#107C41" } },
      { area: body(2), kind: "formula", formula: "=$C4<60", style: { fill: "#FDE7E9" } },
      { area: body(1), kind: "icons", set: "threeArrows", midFrom: 60, highFrom: 90 },
      { area: body(2), kind: "colorScale", low: "#F8696B", mid: "#FFEB84", high: "#63BE7B" },
    ],
    links: [{ row: 1, column: 0, text: "Policy", target: "Policy!A1", tip: "The rules" }],
    charts: [
      {
        name: "KPI_Scores",
        kind: "column",
        title: "Scores",
        categories: { sheetId: null, area: body(0) },
        series: [{ name: "Score", values: { sheetId: null, area: body(1) }, color: "#0F6CBD" }],
        valueAxis: { title: "Points", min: 0, max: 100 },
        categoryAxisTitle: null,
        showsLegend: false,
        showsDataLabels: true,
        position: { top: 2, left: 5, bottom: 16, right: 12 },
      },
    ],
    page: {
      orientation: "landscape",
      paper: "a4",
      printArea: { top: 0, left: 0, bottom: last, right: 3 },
      titleRows: { from: 2, to: 2 },
      titleColumns: null,
      fitsWidth: true,
      fitsHeight: false,
      scalePercent: null,
      margins: { top: 36, bottom: 48, left: 28, right: 28 },
      header: { left: "", center: "Summary", right: "" },
      footer: { left: "", center: "&P / &N", right: "" },
      breaksBefore: [],
      columnBreaksBefore: [],
    },
  };
  const policy: SheetPlan = {
    ...emptySheet("policy", "Policy"),
    blocks: [
      {
        top: 0,
        left: 0,
        cells: [
          ["Parameter", "Value"],
          ["Weight", 0.5],
          ["Grade A from", 45],
          ["Mode", "native"],
        ],
      },
    ],
    validations: [
      {
        area: { top: 3, left: 1, bottom: 3, right: 1 },
        rule: { kind: "list", source: ["native", "sealed"] },
        prompt: { title: "Mode", message: "Choose one" },
        error: null,
      },
    ],
  };
  return {
    sheets: [summary, policy],
    names: [{ name: "KPI_Weight", refersTo: "=Policy!$B$2" }],
    activate: "summary",
  };
}
