import type { TableFrame } from "../../table/tableFrame.ts";

/** Rows of a table below its header. */
export function bodyRows(frame: TableFrame): number[] {
  return Array.from({ length: frame.bodyBottom - frame.bodyTop }, (_, index) => frame.bodyTop + index);
}
