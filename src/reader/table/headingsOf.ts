import type { TableFrame } from "./tableFrame.ts";

/** All headings of a table as one text: two tables with the same one ask the same. */
export const headingsOf = ({ columns }: TableFrame): string =>
  columns.map(({ header }) => header).join("\u0000");
