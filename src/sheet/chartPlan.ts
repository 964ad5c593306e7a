import type { Area } from "./area.ts";

/** A native chart, bound to cells of its own sheet unless the series name another sheet. */
export interface ChartPlan {
  /** Unique on the sheet; a re-run finds the chart by it. */
  readonly name: string;
  readonly kind: "column" | "columnStacked" | "bar" | "line" | "radar" | "scatter" | "pie" | "doughnut";
  readonly title: string;
  readonly categories: ChartRange | null;
  readonly series: readonly {
    readonly name: string;
    readonly values: ChartRange;
    /** X values of a scatter chart. */
    readonly xValues?: ChartRange;
    readonly color?: string;
  }[];
  readonly valueAxis: {
    readonly title: string | null;
    readonly min: number | null;
    readonly max: number | null;
  };
  readonly categoryAxisTitle: string | null;
  readonly showsLegend: boolean;
  readonly showsDataLabels: boolean;
  /** Cells that the chart covers. */
  readonly position: Area;
}

/** Cells that feed a chart; `sheetId` null = the chart's own sheet. */
export interface ChartRange {
  readonly sheetId: string | null;
  readonly area: Area;
}
