import {
  getCell,
  parseReference,
  type CellValue,
  type ChartModel,
  type ChartSeriesModel,
  type Colour,
  type WorkbookModel,
} from "../../host/model/index.ts";

export type ChartKind = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "radar" | "scatter";

export interface ChartSeriesData {
  readonly name: string;
  readonly kind: ChartKind;
  readonly values: readonly (number | null)[];
  /** Places on the x axis of a scatter chart; null counts 1, 2, 3 … */
  readonly xValues: readonly (number | null)[] | null;
  readonly color: Colour;
  readonly pointColors: ReadonlyMap<number, Colour>;
  readonly hasMarkers: boolean;
  readonly hasLine: boolean;
  readonly hasLabels: boolean;
}

/** A chart with its numbers, ready to be drawn. */
export interface ChartData {
  readonly kind: ChartKind;
  readonly stacking: "none" | "stacked" | "percent";
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesData[];
}

/** Accents of Office's default theme, in the order Excel gives them to series. */
const palette: readonly Colour[] = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Looks up what a chart's series refer to. */
export function readChart(workbook: WorkbookModel, chart: ChartModel): ChartData {
  const kind = kindOf(chart.type);
  const [first] = chart.series;
  const categories = readValues(workbook, first?.categories ?? "").map(label);
  const series = chart.series.map((model, index) => readSeries(workbook, chart, model, index));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    kind,
    stacking: chart.type.endsWith("100") ? "percent" : chart.type.includes("Stacked") ? "stacked" : "none",
    categories: Array.from({ length: longest }, (_, index) => categories[index] ?? String(index + 1)),
    series,
  };
}

function readSeries(
  workbook: WorkbookModel,
  chart: ChartModel,
  model: ChartSeriesModel,
  index: number,
): ChartSeriesData {
  const type = model.type ?? chart.type;
  const kind = kindOf(type);
  return {
    name: readName(workbook, model.name) ?? `Series${String(index + 1)}`,
    kind,
    values: model.values === null ? [] : readValues(workbook, model.values).map(number),
    xValues: model.xValues === null ? null : readValues(workbook, model.xValues).map(number),
    color:
      (kind === "line" || kind === "scatter" ? model.lineColor : null) ??
      model.fillColor ??
      model.lineColor ??
      paletteColour(index),
    pointColors: model.pointColors,
    hasMarkers: kind === "scatter" || type.includes("Markers"),
    hasLine: kind !== "scatter" || /Lines|Smooth/.test(type),
    hasLabels: model.hasDataLabels || chart.dataLabels.visible,
  };
}

/** Gives the colour of the series or point at a place. */
export function paletteColour(index: number): Colour {
  return palette[index % palette.length] ?? "#4472C4";
}

function kindOf(type: string): ChartKind {
  const kinds: readonly (readonly [RegExp, ChartKind])[] = [
    [/^Column/, "column"],
    [/^Bar/, "bar"],
    [/^Area/, "area"],
    [/^Pie/, "pie"],
    [/^Doughnut/, "doughnut"],
    [/^Radar/, "radar"],
    [/^(XYScatter|Bubble)/, "scatter"],
  ];
  return kinds.find(([pattern]) => pattern.test(type))?.[1] ?? "line";
}

function readName(workbook: WorkbookModel, name: string | null): string | null {
  return name?.startsWith("=") === true ? label(readValues(workbook, name.slice(1))[0] ?? null) : name;
}

function readValues(workbook: WorkbookModel, text: string): readonly CellValue[] {
  const reference = parseReference(text.replace(/^=/, ""));
  const sheet = workbook.sheets.find(({ name }) => name === reference?.sheetName);
  if (reference === undefined || sheet === undefined) {
    return [];
  }
  const { row, column, rowCount, columnCount } = reference.area;
  return Array.from(
    { length: rowCount * columnCount },
    (_, index) =>
      getCell(sheet, row + Math.floor(index / columnCount), column + (index % columnCount))?.value ?? null,
  );
}

function number(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}

function label(value: CellValue): string {
  return value === null ? "" : typeof value === "object" ? value.error : String(value);
}
