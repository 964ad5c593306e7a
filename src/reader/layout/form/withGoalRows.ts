import { isBlankAt, placeOf, textAt } from "../../view/sheetView.ts";
import { numberAt } from "../../table/numberAt.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { FoundWeight } from "../tableReading.ts";
import type { FormColumns } from "./formColumns.ts";
import type { FormRow, FormRows } from "./formRows.ts";

interface Group {
  readonly head: FormRow;
  readonly members: readonly FormRow[];
}

/**
 * "O1 提升转化 50%" above key results of 20% and 30%: a row without an entry whose weight the rows below it add up to is
 * their area, and no indicator that nobody scored. Weights within each area (100% each) are known by the same sums.
 */
export function withGoalRows(frame: TableFrame, columns: FormColumns, given: FormRows): FormRows {
  const { weight } = columns;
  if (weight === null || columns.areaWeight !== null) return given;
  const numberOf = ({ rows }: FormRow): number =>
    numberAt(frame.view, rows[0] ?? frame.bodyTop, weight) ?? NaN;
  const groups: { head: FormRow; members: FormRow[] }[] = [];
  const before: FormRow[] = [];
  for (const row of given.indicators) {
    const last = groups.at(-1);
    if (!isEntered(frame, columns, row)) groups.push({ head: row, members: [] });
    else if (last === undefined) before.push(row);
    else last.members.push(row);
  }
  if (before.length > 0 || groups.length === 0 || !areAreas(groups, numberOf)) return given;
  const indicators = groups.flatMap(({ head, members }) => {
    const area = head.names.at(-1) ?? "";
    const areaWeight = weightOf(frame, weight, head, numberOf(head));
    return members.map((row) => ({ ...row, names: [area, row.names.at(-1) ?? ""], areaWeight }));
  });
  return { ...given, indicators };
}

function weightOf({ view }: TableFrame, column: number, { rows }: FormRow, number: number): FoundWeight {
  const row = rows[0] ?? 0;
  return {
    share: number > 1 ? number / 100 : number,
    typed: textAt(view, row, column),
    at: placeOf(view, row, column),
    source: "weightColumn",
    isPoints: false,
  };
}

/** Does every area weigh what its rows do together, or are the areas a whole and each area's rows as well? */
function areAreas(groups: readonly Group[], numberOf: (row: FormRow) => number): boolean {
  const sumOf = (rows: readonly FormRow[]): number => rows.reduce((sum, row) => sum + numberOf(row), 0);
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(other) * 0.0011;
  if (groups.some(({ members }) => members.length === 0)) return false;
  if (groups.every(({ head, members }) => isNear(sumOf(members), numberOf(head))))
    return groups.some(({ members }) => members.length > 1);
  const whole = [1, 100].find((all) => isNear(sumOf(groups.map(({ head }) => head)), all));
  return whole !== undefined && groups.every(({ members }) => isNear(sumOf(members), whole));
}

function isEntered({ view }: TableFrame, columns: FormColumns, { rows }: FormRow): boolean {
  const entered = [
    ...columns.scores.map(({ header }) => header.column),
    ...columns.computed,
    ...columns.levelScores,
    ...columns.options.flatMap(({ columns: own }) => own.map(({ column }) => column)),
    ...(columns.actual === null ? [] : [columns.actual]),
  ];
  return rows.some((row) => entered.some((column) => !isBlankAt(view, row, column)));
}
