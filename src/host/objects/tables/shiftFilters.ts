import type { AutoFilterModel } from "../../model/index.ts";

/** Moves the criteria of a filter when a column comes in (`by` 1) or goes (`by` -1) at an index. */
export function shiftFilters(filter: AutoFilterModel, index: number, by: 1 | -1): void {
  const entries = [...filter.filters].filter(([offset]) => by === 1 || offset !== index);
  filter.filters = new Map(entries.map(([offset, each]) => [offset >= index ? offset + by : offset, each]));
}
