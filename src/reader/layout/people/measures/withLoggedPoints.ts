import { keyOf } from "../../../table/keyOf.ts";
import { numberAt } from "../../../table/numberAt.ts";
import type { HeaderColumn, TableFrame } from "../../../table/tableFrame.ts";
import { withLeafAt } from "../../../table/withLeafAt.ts";
import { withRoleAt } from "../../../table/withRoleAt.ts";
import { isDateFormat } from "../../../value/isDateFormat.ts";
import { readDate } from "../../../value/readDate.ts";
import { formatAt, textAt, valueAt } from "../../../view/sheetView.ts";
import { headsLoggedPoints, headsReasons, isKindOfPoints, namesPointsLog } from "../../../words/logWords.ts";
import { isDeduction } from "../../isDeduction.ts";

const leafOf = ({ labels }: HeaderColumn): string => labels.at(-1)?.compact ?? "";
const roleOf = ({ labels }: HeaderColumn): string | undefined => labels.at(-1)?.role?.role;

/**
 * "日期 | 姓名 | 事由 | 加/扣分": a row for each time that somebody was given points, or lost them. The numbers are points on top of
 * the scores on other sheets, the days are nobody's ids, and a column of words ("加分", "扣分") gives the sign.
 */
export function withLoggedPoints(frame: TableFrame): TableFrame {
  const { view, columns, bodyTop, bodyBottom } = frame;
  const person = keyOf(frame, ["name", "id"]);
  if (person === null || frame.weightRow !== null) return frame;
  const rows = Array.from({ length: bodyBottom - bodyTop }, (_, index) => bodyTop + index).filter(
    (row) => textAt(view, row, person) !== "",
  );
  const holds = ({ column }: HeaderColumn, fits: (row: number, column: number) => boolean): boolean => {
    const filled = rows.filter((row) => valueAt(view, row, column) !== null);
    return filled.length > 0 && filled.every((row) => fits(row, column));
  };
  const days = columns.find((header) =>
    holds(header, (row, column) =>
      typeof valueAt(view, row, column) === "number"
        ? isDateFormat(formatAt(view, row, column))
        : readDate(textAt(view, row, column)) !== null,
    ),
  );
  const reason = columns.find((header) => headsReasons(leafOf(header)));
  const points = columns.filter(
    (header) =>
      (headsLoggedPoints(leafOf(header)) || roleOf(header) === "adjustment") &&
      holds(header, (row, column) => numberAt(view, row, column) !== null),
  );
  if (days === undefined || reason === undefined || points.length === 0) return frame;
  const kind = columns.find((header) =>
    holds(header, (row, column) => isKindOfPoints(textAt(view, row, column))),
  );
  const signed = points.find((header) => rows.some((row) => (numberAt(view, row, header.column) ?? 0) < 0));
  const called = points.filter((header) => roleOf(header) === "adjustment");
  const title = view.grid.sheetName;
  const isLog = kind !== undefined || signed !== undefined || called.length > 0 || namesPointsLog(title);
  if (!isLog) return frame;
  const counted = called.length > 0 ? called : [signed ?? points[0]].flatMap((header) => header ?? []);
  const others = [days, ...points.filter((header) => !counted.includes(header))];
  const named = counted.reduce((changed, header) => {
    const isTaken = signed === undefined && kind === undefined && isDeduction(title);
    return withLeafAt(changed, header.column, (leaf) => ({
      ...leaf,
      ...(isTaken && !isDeduction(leaf.name) ? { name: title } : {}),
      role: { role: "adjustment", confidence: 0.85 },
      weight: null,
    }));
  }, frame);
  const left = others.reduce((changed, { column }) => withRoleAt(changed, column, "statistic", 0.85), named);
  return kind === undefined ? left : withRoleAt(left, kind.column, "kind", 0.85);
}
