import { readValue } from "../value/readValue.ts";
import { isBlankAt, mergeAt, textAt, valueAt, type SheetView } from "../view/sheetView.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import { isKeyValueRow } from "./isKeyValueRow.ts";
import { isOverPeople } from "./isOverPeople.ts";
import type { RowProfile } from "./rowProfile.ts";

const identityRoles = new Set(["id", "department", "role", "level", "unit"]);

/**
 * "Employee No. | 1201 | 1202" above "Employee Name | Voss | Adeyemi": who the people side by side are. The names may
 * stand in the row that heads the columns of indicators and weights as well ("考核项目 | 权重 | 何文丽 | 秦朗").
 */
export function isIdentityRow(view: SheetView, above: RowProfile, start: RowProfile | undefined): boolean {
  if (start === undefined || above.filled.length < 3) return false;
  if (isOverPeople(view, above, start.row)) return true;
  if (start.filled.length !== above.filled.length) return false;
  const areAligned = above.filled.every((column, index) => column === start.filled[index]);
  const [first, ...others] = above.hits;
  return (
    areAligned &&
    others.length === 0 &&
    first?.column === above.filled[0] &&
    identityRoles.has(first?.role ?? "") &&
    start.hits.length === 1 &&
    start.hits[0]?.role === "name"
  );
}

/** Names of indicators above their weights, where the row below both only heads the columns of people. */
export function isLabelRow(
  view: SheetView,
  above: RowProfile,
  start: RowProfile | undefined,
  weights: RowProfile | undefined,
): boolean {
  if (start === undefined || weights === undefined || above.numbers > 0 || above.texts < 2) return false;
  const own = weights.filled.filter(
    (column) => readValue(valueAt(view, weights.row, column), null).kind === "number",
  );
  return (
    own.every((column) => !isBlankAt(view, above.row, column)) &&
    own.every((column) => isBlankAt(view, start.row, column))
  );
}

/** Groups above labels: a few texts, each over part of the columns; a title stands alone or over everything. */
export function isGroupRow(view: SheetView, above: RowProfile, start: RowProfile | undefined): boolean {
  if (start === undefined || above.numbers > 0 || above.texts === 0) return false;
  const left = start.filled[0] ?? 0;
  const right = start.filled.at(-1) ?? 0;
  if (above.filled.some((column) => /[:：]/u.test(textAt(view, above.row, column)))) return false;
  if (isKeyValueRow(view, above) || isKeyAndName(view, above, start)) return false;
  const reachesDown = (column: number): boolean =>
    mergeBottom(view, above.row, column) >= start.row && column <= right + 3;
  const isInside = above.filled.every((column) => (column >= left && column <= right) || reachesDown(column));
  if (!isInside) return false;
  const first = above.filled[0] ?? 0;
  const firstMerge = mergeAt(view, above.row, first);
  const width = firstMerge?.columnCount ?? 1;
  if (above.filled.length === 1) return width >= 2 && width < (right - left + 1) * 0.75 && first > left;
  if (isKeyRow(view, above)) return false;
  return above.filled.length <= start.filled.length;
}

/**
 * "Owner | Uma Galloway", "Dept | Finance" above a column with a heading of its own: whose form it is. A name must be
 * one; a word that is no heading is a place, unless it is merged over several columns as groups are.
 */
function isKeyAndName(view: SheetView, { row, filled, hits }: RowProfile, start: RowProfile): boolean {
  const [key, value, ...others] = filled;
  if (key === undefined || value === undefined || others.length > 0 || !start.filled.includes(key))
    return false;
  const role = hits.find(({ column }) => column === key)?.role ?? "";
  if (role === "name" || role === "manager") return looksLikePerson(textAt(view, row, value)) >= 0.35;
  const isWide = (mergeAt(view, row, value)?.columnCount ?? 1) > 1;
  return (
    identityRoles.has(role) && !isWide && value === key + 1 && !hits.some(({ column }) => column === value)
  );
}

function isKeyRow(view: SheetView, above: RowProfile): boolean {
  const isPerson = (column: number | undefined): boolean =>
    column !== undefined && looksLikePerson(textAt(view, above.row, column)) >= 0.6;
  const people = above.filled.filter(isPerson);
  // "主管姓名 | 曹瑶 | 片区 | 华东": one person behind the first key, and no person behind that one.
  const [key, value, next] = above.filled;
  const isNamed = above.hits.some(
    ({ column, role }) => column === key && (role === "name" || role === "manager"),
  );
  return (
    (people.length > 0 && above.hits.length > 0 && above.hits.length >= people.length) ||
    (isNamed && isPerson(value) && !isPerson(next) && above.filled.length % 2 === 0)
  );
}

/** The last row of what is merged here; a tall merge is no heading. */
export function mergeBottom(view: SheetView, row: number, column: number): number {
  const merge = mergeAt(view, row, column);
  return merge === null || merge.rowCount > 4 ? row : merge.row + merge.rowCount - 1;
}
