import { numberAt } from "../../table/numberAt.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRow, FormRows } from "./formRows.ts";
import { isOfPoints, nameOfPoints } from "./pointsHeading.ts";

/**
 * Rows of bonus points with full marks of their own ("加分项 | 上限5分 | 5") are no indicators where the others are 100
 * without them: their points are added.
 */
export function withoutPoints({ view }: TableFrame, columns: FormColumns, given: FormRows): FormRows {
  const share = columns.weight ?? columns.fullMarks;
  if (share === null) return given;
  const isPoints = ({ names }: FormRow): boolean => names.some(isOfPoints);
  const rest = given.indicators.filter((row) => !isPoints(row));
  const sum = rest.reduce((total, { rows }) => total + (numberAt(view, rows[0] ?? 0, share) ?? 0), 0);
  if (rest.length === given.indicators.length || ![1, 100].some((whole) => Math.abs(sum - whole) < 1e-6))
    return given;
  const adjustments = given.indicators.filter(isPoints).flatMap(({ names, rows }) => {
    const leaf = names.at(-1) ?? "";
    const name = nameOfPoints(names.find(isOfPoints) ?? leaf, leaf);
    return rows.map((row) => ({ row, name }));
  });
  return { ...given, indicators: rest, adjustments: [...given.adjustments, ...adjustments] };
}
