import type { CellValue, Grid } from "../../../../src/sheet/index.ts";

const shown = (value: CellValue, formula: string | null): string => {
  const text =
    value === null ? "" : typeof value === "object" ? value.fault : String(value).replaceAll("\n", "⏎");
  return formula === null ? text : `${formula}→${text}`;
};

/** A sheet as lines of text, "|" between cells; for whoever looks into a difference. */
export const printGrid = ({ sheetName, values, formulas }: Grid): string =>
  [
    `[${sheetName}]`,
    ...values.map((row, r) => row.map((value, c) => shown(value, formulas?.[r]?.[c] ?? null)).join("|")),
  ].join("\n");
