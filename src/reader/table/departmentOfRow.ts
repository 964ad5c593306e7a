import { plainText } from "../text/plainText.ts";
import { isBlankAt, valueAt, type SheetView } from "../view/sheetView.ts";

const numbering =
  /^([一二三四五六七八九十]+|\d{1,2}|[A-Z])\s*[、.．)）]\s*|^[(（]([一二三四五六七八九十]+|\d{1,2})[)）]\s*/u;
/** Departments that are called by their field alone ("Finance", "IT (12)"). */
const field =
  /^(finance|accounting|accounts|marketing|sales|operations|engineering|it|ict|hr|human resources|people|support|customer (service|support|care)|logistics|production|manufacturing|quality( assurance| control)?|qa|legal|compliance|r&d|research( and development)?|procurement|purchasing|admin(istration)?|warehouse|maintenance|security|design|product|training|housekeeping|front office|kitchen)$/iu;
/** A cell of its own in front of the name: "一 | 市场部". */
const bareNumber = /^[一二三四五六七八九十]+[、.．]?$|^[IVX]{1,4}[.．]?$/u;
const count =
  /\s*[(（[【]?\s*(?:共|计|合计|total)?\s*[:：]?\s*\d{1,4}\s*(?:人|名|位|people|persons?|staff|headcount)\s*[)）\]】]?$|\s*[(（]\d{1,3}[)）]$/iu;
const key =
  /^(?:所属|所在)?(?:部门|部門|单位|單位|科室|班组|班組|department|dept\.?|team|division)\s*[:：]\s*/iu;
const unit =
  /(部|部门|部門|科|科室|课|課|股|队|隊|所|站|院|系|处|處|室|组|組|中心|车间|車間|班|团队|團隊|事业群|事業群|分公司|公司|门店|門店|店|厂|廠|区|區)$|\b(department|dept\.?|team|division|section|unit|office|branch)$|^(department|team|division) (of )?\p{L}/iu;

/**
 * Which department does this row between people head ("一、市场部", "市场部（12人）", "部门：市场部")? It has one text and
 * nothing else. Null where it heads none.
 */
export function departmentOfRow(view: SheetView, row: number, left: number, right: number): string | null {
  if (hasMany(view, row, left, right)) return null;
  let only: string | null = null;
  for (let column = left; column < right; column += 1) {
    if (isBlankAt(view, row, column)) continue;
    const value = valueAt(view, row, column);
    const text = typeof value === "string" ? plainText(value) : null;
    if (only === null && text !== null && bareNumber.test(text)) continue;
    if (text === null || (only !== null && text !== only)) return null;
    only = text;
  }
  return only === null ? null : departmentIn(only);
}

/** Which department does this text alone name ("一、市场部", "Finance")? Null where it names none. */
export function departmentIn(only: string): string | null {
  if (only.length > 30 || /[。；;？?！!，,=]/u.test(only)) return null;
  const isKeyed = key.test(only);
  const isCounted = count.test(only);
  const name = only.replace(numbering, "").replace(key, "").replace(count, "").trim();
  if (name.length < 2 || /\d{3,}|[:：]/u.test(name)) return null;
  return isKeyed || isCounted || unit.test(name) || field.test(name) ? name : null;
}

/** More than a number of a heading and its text beside it: settled before any text is looked at. */
function hasMany({ grid }: SheetView, row: number, left: number, right: number): boolean {
  const values = grid.values[row] ?? [];
  let different = 0;
  for (let column = left; column < right; column += 1) {
    const value = values[column] ?? null;
    if (value === null || value === "") continue;
    if (typeof value !== "string") return true;
    if (column === left || value !== values[column - 1]) different += 1;
    if (different > 2) return true;
  }
  return false;
}
