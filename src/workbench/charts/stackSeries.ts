/** From where to where a bar or area reaches. */
export type Span = readonly [from: number, to: number];

/** Stacks series on each other per category: positive numbers upwards, negative ones downwards. */
export function stackSeries(
  series: readonly (readonly (number | null)[])[],
  stacking: "none" | "stacked" | "percent",
): readonly (readonly (Span | null)[])[] {
  if (stacking === "none") {
    return series.map((values) => values.map((value) => (value === null ? null : [0, value])));
  }
  const heights = new Map<string, number>();
  const totals = (index: number): number =>
    series.reduce((sum, values) => sum + Math.abs(values[index] ?? 0), 0) || 1;
  return series.map((values) =>
    values.map((value, index) => {
      if (value === null) {
        return null;
      }
      const size = stacking === "percent" ? value / totals(index) : value;
      const key = `${String(index)}${size < 0 ? "-" : "+"}`;
      const from = heights.get(key) ?? 0;
      heights.set(key, from + size);
      return [from, from + size] as const;
    }),
  );
}
