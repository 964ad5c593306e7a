import { placeOf, textAt } from "../../view/sheetView.ts";
import { numberAt } from "../../table/numberAt.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { compactText } from "../../text/compactText.ts";
import { withoutRemark } from "../../text/withoutRemark.ts";
import { findWordRole } from "../../words/findWordRole.ts";
import { findRowReason } from "../../words/rowWords.ts";
import { isDeduction } from "../isDeduction.ts";
import type { AdjustmentSeries, TypedSeries } from "../tableReading.ts";
import { bodyRows } from "./bodyRows.ts";
import { isOfPoints } from "./pointsHeading.ts";

/** One column of points with what sums it up. */
export interface PointsList {
  readonly header: string;
  readonly at: string;
  readonly points: readonly AdjustmentSeries[];
  readonly sums: readonly number[];
  /** The last total that takes more than the points, and its row. */
  readonly total: TypedSeries | null;
  readonly totalRow: number | null;
}

/** The columns of points of a table that has nothing else to count ("加分事由 | 依据 | 加分"). */
export const pointsLists = (frame: TableFrame): readonly PointsList[] =>
  pointsColumns(frame).map((column) => pointsIn(frame, column));

/** Columns headed as points with a number below; none where the table has scores, marks or weights. */
function pointsColumns({ view, columns, ...rows }: TableFrame): readonly TableFrame["columns"][number][] {
  const roleOf = ({ labels }: TableFrame["columns"][number]) => labels.at(-1)?.role?.role ?? null;
  const scored = new Set(["score", "weighted", "weight", "fullMarks", "target", "actual"]);
  if (columns.some((column) => scored.has(roleOf(column) ?? ""))) return [];
  const below = bodyRows({ view, columns, ...rows });
  return columns.filter(
    (column) =>
      roleOf(column) === "adjustment" && below.some((row) => numberAt(view, row, column.column) !== null),
  );
}

function pointsIn(frame: TableFrame, { column, header }: TableFrame["columns"][number]): PointsList {
  const { view } = frame;
  const points: AdjustmentSeries[] = [];
  const sums: number[] = [];
  let total: TypedSeries | null = null;
  let totalRow: number | null = null;
  for (const row of bodyRows(frame)) {
    const number = numberAt(view, row, column);
    if (number === null) continue;
    const places = { kind: "cells", cells: [placeOf(view, row, column)] } as const;
    const first = compactText(withoutRemark(textAt(view, row, frame.left)));
    const isTotal = findWordRole(first)?.role === "total";
    const reason = isOfPoints(first) ? "subtotal" : (findRowReason(first) ?? (isTotal ? "total" : null));
    if (reason === null) {
      const quantity = isDeduction(header) ? -Math.abs(number) : number;
      points.push({ name: header, period: null, values: [quantity], places });
    } else sums.push(number);
    if (reason !== "total") continue;
    total = { kind: "total", names: [], period: null, values: [number], places, formula: null };
    totalRow = row;
  }
  const at = placeOf(view, frame.headerRows.at(-1) ?? frame.bodyTop, column);
  return { header, at, points, sums, total, totalRow };
}

/** What the points of a list come to. */
export const sumOf = (list: Pick<PointsList, "points">): number =>
  list.points.reduce((sum, { values }) => sum + (values[0] ?? 0), 0);
