import type { Colour } from "./style.ts";

/** `Excel.ChartType` values; those outside the list are kept as they are. */
export type ChartTypeName =
  | "ColumnClustered"
  | "ColumnStacked"
  | "ColumnStacked100"
  | "BarClustered"
  | "BarStacked"
  | "BarStacked100"
  | "Line"
  | "LineStacked"
  | "LineMarkers"
  | "Area"
  | "AreaStacked"
  | "Pie"
  | "Doughnut"
  | "Radar"
  | "RadarMarkers"
  | "RadarFilled"
  | "XYScatter"
  | "XYScatterLines"
  | "XYScatterSmooth"
  | "Bubble"
  | (string & {});

export interface ChartText {
  text: string;
  visible: boolean;
  fontSize?: number;
  fontColor?: Colour;
  fontBold?: boolean;
}

export interface ChartSeriesModel {
  /** The series' own type where it differs from the chart's (combined charts). */
  type?: ChartTypeName;
  /** Literal name, or a reference with `=`; null shows "Series1". */
  name: string | null;
  /** References with their sheet and without `=`: "'Scores'!$B$2:$B$9". */
  values: string | null;
  categories: string | null;
  /** x values of scatter and bubble charts. */
  xValues: string | null;
  bubbleSizes: string | null;
  fillColor: Colour | null;
  lineColor: Colour | null;
  lineWeight: number | null;
  markerStyle: string | null;
  hasDataLabels: boolean;
  axisGroup: "Primary" | "Secondary";
  pointColors: Map<number, Colour>;
  gapWidth: number | null;
  overlap: number | null;
}

export interface ChartAxisModel {
  title: ChartText;
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  numberFormat: string | null;
  majorGridlines: boolean;
  reversed: boolean;
  fontSize?: number;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: ChartTypeName;
  title: ChartText;
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  legend: {
    visible: boolean;
    position: "Top" | "Bottom" | "Left" | "Right" | "Corner" | "Custom";
    overlay: boolean;
  };
  dataLabels: {
    visible: boolean;
    showValue: boolean;
    showCategoryName: boolean;
    showSeriesName: boolean;
    showPercentage: boolean;
    position: string | null;
    numberFormat: string | null;
  };
  /** Points from the sheet's top-left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  plotBy: "Rows" | "Columns";
  style: number | null;
  fillColor: Colour | null;
  altText: { title: string; description: string };
  /** True once anything of it changed since the file was opened. */
  isTouched: boolean;
  source?: unknown;
}
