import type { TableColumn } from "../../core/index.ts";

/** A column of plain text, for what no table of the policy declares: names of parameters, headings, paths. */
export const textColumn: TableColumn = {
  kind: "text",
  blank: null,
  isRequired: false,
  codes: [],
  wordKeys: {},
  min: null,
  max: null,
  isWhole: false,
};
