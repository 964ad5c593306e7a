import type { HeaderColumn, TableFrame } from "../../table/tableFrame.ts";
import { withRoleAt } from "../../table/withRoleAt.ts";
import { bodyRows } from "../form/bodyRows.ts";
import { readPeriods } from "../readPeriods.ts";

const sampleRows = 60;

/** "年份 | 季度", "Review Period | Year": of two columns of periods the one of plain years says the other's year. */
export function withYears(frame: TableFrame): TableFrame {
  const periods = frame.columns.filter(isOfPeriods);
  if (periods.length < 2) return frame;
  const years = periods.filter(({ column }) => holdsYears(frame, column));
  return years.length === periods.length
    ? frame
    : years.reduce((found, { column }) => withRoleAt(found, column, "year", 0.9), frame);
}

const isOfPeriods = ({ labels }: HeaderColumn): boolean => labels.at(-1)?.role?.role === "period";

function holdsYears(frame: TableFrame, column: number): boolean {
  const rows = Int32Array.from(bodyRows(frame).slice(0, sampleRows));
  const found = readPeriods(frame.view, column, rows).filter((period) => period !== null);
  return found.length > 0 && found.every(({ span, year }) => span === "year" && year !== null);
}
