/** What the file layer keeps of a chart it read. */
export interface ChartSource {
  readonly kind: "chart";
  readonly sheetId: string;
  /** Relationship of the drawing that leads to the chart's part. */
  readonly relationshipId: string;
  readonly path: string;
  /** Texts that differ once the piece was edited. */
  readonly title: string;
  readonly plot: string;
  readonly legend: string;
  readonly shape: string;
  /** Place, name and description: they stand in the drawing. */
  readonly frame: string;
}

export function isChartSource(source: unknown): source is ChartSource {
  return typeof source === "object" && source !== null && "kind" in source && source.kind === "chart";
}
