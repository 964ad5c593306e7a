import { readLabel } from "../value/readLabel.ts";
import { readOption } from "../value/readOption.ts";
import { readValue, type Reading } from "../value/readValue.ts";
import { headsTargets, roleOfWeights } from "../words/asideWords.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import { findRowReason } from "../words/rowWords.ts";
import { compactText } from "../text/compactText.ts";
import { formatAt, isBlankAt, mergeAt, textAt, valueAt, type SheetView } from "../view/sheetView.ts";
import { departmentOfRow } from "./departmentOfRow.ts";
import { isMarksRow } from "./isMarksRow.ts";
import { isWeightRow } from "./isWeightRow.ts";
import type { RowProfile } from "./rowProfile.ts";
import { isGroupRow, isIdentityRow, isLabelRow, mergeBottom } from "./rowsAbove.ts";

/** The rows that head a table, and which of them holds weights. */
export interface HeaderRows {
  readonly rows: readonly number[];
  readonly weightRow: number | null;
  /** Header rows that only say units, scales or full marks ("(%)", "(1-5)", "满分 100"), or weights of groups. */
  readonly unitRows: readonly number[];
  /** A header row of targets that hold for everybody; null where there is none. */
  readonly targetRow: number | null;
  /** Header rows that give the weights of one role each. */
  readonly roleWeightRows: readonly number[];
}

const keyRoles = new Set([
  "name",
  "id",
  "firstName",
  "lastName",
  "indicatorName",
  "indicatorGroup",
  "department",
  "unit",
  "rater",
  "sequence",
]);

/**
 * From a row of labels up and down: rows of groups above, rows of sub-labels and weights below.
 *
 * @param floor - First row that may belong to this header (the one after the table above).
 */
export function findHeaderRows(
  view: SheetView,
  profiles: readonly RowProfile[],
  start: number,
  floor: number,
): HeaderRows {
  const profile = profiles[start];
  const keys =
    profile === undefined
      ? []
      : profile.hits
          .filter(({ role, column }) => keyRoles.has(role) && !headsGroup(view, profile, column, role))
          .map(({ column }) => column);
  const rows = [start];
  let weightRow: number | null = null;
  const unitRows: number[] = [];
  let targetRow: number | null = null;
  const roleWeightRows = findRoleWeightRows(view, profiles, start, keys);
  const mergedTo = Math.max(start, ...keys.map((column) => mergeBottom(view, start, column)));
  for (let row = start + 1; row < view.rowCount && row <= start + 4 + roleWeightRows.length; row += 1) {
    const next = profiles[row];
    if (next === undefined) break;
    if (next.filled.length === 0) {
      if (row <= mergedTo) rows.push(row);
      else break;
    } else if (roleWeightRows.includes(row)) rows.push(row);
    else if (targetRow === null && isTargetRow(view, next, keys)) {
      targetRow = row;
      rows.push(row);
    } else if (
      weightRow === null &&
      isWeightRow(view, next, keys) &&
      !isAboveWeights(view, profiles, next, keys)
    ) {
      weightRow = row;
      rows.push(row);
    } else if (weightRow !== null && isFiner(view, next, profiles[weightRow], keys)) {
      unitRows.push(weightRow);
      weightRow = row;
      rows.push(row);
    } else if (unitRows.length < 2 && (isUnitRow(view, next, keys) || isMarksRow(view, next, keys))) {
      unitRows.push(row);
      rows.push(row);
    } else if (row <= mergedTo || isSubHeader(view, next, keys, profile)) rows.push(row);
    else break;
  }
  for (let row = start - 1; row >= floor && row >= start - 3; row -= 1) {
    const above = profiles[row];
    if (above === undefined || above.filled.length === 0) break;
    if (isPersonsRow(view, above, keys)) break;
    const below = profiles[row + 1] ?? profile;
    if (weightRow === null && isWeightRow(view, above, keys)) weightRow = row;
    else if (
      !isWeightLabelRow(view, above) &&
      !isGroupRow(view, above, profile) &&
      !isIdentityRow(view, above, profile) &&
      !(weightRow === row + 1 && isLabelRow(view, above, profile, below))
    )
      break;
    rows.unshift(row);
  }
  return { rows, weightRow, unitRows, targetRow, roleWeightRows };
}

/** "weight: 60% | weight: 40%": nothing but weights, each above the heading that it belongs to. */
function isWeightLabelRow(view: SheetView, { row, filled }: RowProfile): boolean {
  const labels = filled.map((column) => readLabel(textAt(view, row, column)));
  return labels.length >= 2 && labels.every(({ compact, weight }) => compact === "" && weight !== null);
}

/** "满分 | 100 | 100" with "权重 | 60% | 40%" in one of the two rows below: the full marks only say the scale. */
const isAboveWeights = (
  view: SheetView,
  profiles: readonly RowProfile[],
  profile: RowProfile,
  keys: readonly number[],
): boolean =>
  isMarksRow(view, profile, keys) &&
  profiles
    .slice(profile.row + 1, profile.row + 3)
    .some((below) => isWeightRow(view, below, keys) && !isMarksRow(view, below, keys));

/** "60 | 40" over groups, and below the names in these "30 | 20 | 10 | 15 …": the weights of the groups, and each one's own. */
const isFiner = (
  view: SheetView,
  below: RowProfile,
  above: RowProfile | undefined,
  keys: readonly number[],
): boolean =>
  above !== undefined &&
  above.row < below.row - 1 &&
  below.filled.length > above.filled.length &&
  above.filled.some((column) => isWide(view, above.row, column)) &&
  isWeightRow(view, below, keys);

const mostRoles = 8;

/** "经理权重 | 50% | 30% | 20%" above "员工权重 | 70% | 10% | 20%": two rows or more, each a whole, for one role each. */
function findRoleWeightRows(
  view: SheetView,
  profiles: readonly RowProfile[],
  start: number,
  keys: readonly number[],
): readonly number[] {
  if (keys.length === 0) return [];
  const found = profiles.slice(start + 1, start + 3 + mostRoles).filter((profile) => {
    const heading = textAt(view, profile.row, profile.filled[0] ?? 0);
    return roleOfWeights(compactText(heading)) !== null && isWhole(numbersOf(view, profile));
  });
  return found.length >= 2 ? found.map(({ row }) => row) : [];
}

/** "目标值 | 300 | 30 | 1%": a word for targets in front, numbers or bounds behind it, and nobody's name. */
function isTargetRow(view: SheetView, profile: RowProfile, keys: readonly number[]): boolean {
  const { row, filled } = profile;
  const [first] = filled;
  if (first === undefined || keys.length === 0 || filled.length < 3) return false;
  if (!headsTargets(compactText(textAt(view, row, first)))) return false;
  return numbersOf(view, profile).length >= filled.length - 1;
}

const numbersOf = (
  view: SheetView,
  { row, filled }: RowProfile,
): readonly Extract<Reading, { kind: "number" }>[] =>
  filled.flatMap((column) => {
    const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
    return reading.kind === "number" ? [reading] : [];
  });

const isWhole = (numbers: readonly { readonly number: number }[]): boolean => {
  const sum = numbers.reduce((total, { number }) => total + number, 0);
  return numbers.length >= 2 && [1, 100].some((whole) => Math.abs(sum - whole) <= whole * 0.011);
};

/** Somebody's name over the column of names, with numbers beside it that were typed as text: no groups of headings. */
function isPersonsRow(view: SheetView, { row, filled }: RowProfile, keys: readonly number[]): boolean {
  return (
    keys.some((column) => looksLikePerson(textAt(view, row, column)) >= 0.6) &&
    filled.some((column) => readValue(valueAt(view, row, column), null).kind === "number")
  );
}

/**
 * A heading over several columns ("Customer", "Competencies") heads a group, merged or with the next cells left empty:
 * below it stand labels, no keys.
 */
const headsGroup = (view: SheetView, { row, hits }: RowProfile, column: number, role: string): boolean =>
  !identity.has(role) &&
  ((mergeAt(view, row, column)?.columnCount ?? 1) > 1 ||
    (isWide(view, row, column) &&
      [column, column + 1].every((below) => /\p{L}/u.test(textAt(view, row + 1, below)))) ||
    // "被评人 | 上级（50%） | 同级（30%）": entries of raters, no column of their names.
    (role === "rater" && hits.some((hit) => identity.has(hit.role))));

const identity = new Set<string>(["name", "id", "sequence"]);

/** Merged over several columns, or with the next cell left empty. */
const isWide = (view: SheetView, row: number, column: number): boolean =>
  (mergeAt(view, row, column)?.columnCount ?? 1) > 1 || isBlankAt(view, row, column + 1);

/** Labels under labels: the key columns stay empty and nothing is a number. */
function isSubHeader(
  view: SheetView,
  next: RowProfile,
  keys: readonly number[],
  top: RowProfile | undefined,
): boolean {
  if (top === undefined) return false;
  if (keys.length > 0 && !keys.every((column) => isBlankAt(view, next.row, column))) return false;
  if (next.texts === 0) return keys.length > 0 && areOptions(view, next, top);
  if (next.numbers > 0) return false;
  const first = next.filled[0] ?? 0;
  if (findRowReason(compactText(textAt(view, next.row, first))) !== null && next.filled.length === 1)
    return false;
  if (departmentOfRow(view, next.row, top.filled[0] ?? 0, view.columnCount) !== null) return false;
  const labels = next.filled.map((column) => readLabel(textAt(view, next.row, column)));
  const isLabel = labels.filter(
    (label) => label.role !== null || label.rater !== null || label.period !== null || label.weight !== null,
  ).length;
  if (isLabel >= labels.length * 0.5 || areOptions(view, next, top)) return true;
  if (keys.length === 0) return false;
  const areShort = labels.every(({ typed }) => typed.length <= 40);
  const areScores = next.filled.some((column) =>
    ["word", "mark", "absent"].includes(readValue(valueAt(view, next.row, column), null).kind),
  );
  const isUnderGroup = next.filled.some((column) => {
    const merge = mergeAt(view, top.row, column);
    return (merge !== null && merge.columnCount > 1) || isBlankAt(view, top.row, column);
  });
  return areShort && !areScores && isUnderGroup && next.filled.length >= 2;
}

/** "(个) | (%) | (1-5)", "单位 | 分 | 分": units and scales, nothing but their own label in the columns of keys. */
function isUnitRow(view: SheetView, { row, filled }: RowProfile, keys: readonly number[]): boolean {
  const isLabelled = /^(计量|数据)?单位$|^units?$/iu.test(textAt(view, row, filled[0] ?? 0));
  const units = isLabelled ? filled.slice(1) : filled;
  const areUnits = units.every((column) =>
    /^[(（[【].{1,12}[)）\]】]$|^(%|分|万元|元|个|次|人|天)$/u.test(textAt(view, row, column)),
  );
  return (
    keys.length > 0 &&
    units.length >= 2 &&
    areUnits &&
    (isLabelled || keys.every((column) => isBlankAt(view, row, column)))
  );
}

/** "优 | 良 | 中 | 差" under a group that is merged over them: the values of a scale, each once. */
function areOptions(view: SheetView, next: RowProfile, top: RowProfile): boolean {
  const groups = new Map<number, string[]>();
  for (const column of next.filled) {
    const text = textAt(view, next.row, column);
    const merge = mergeAt(view, top.row, column);
    const group = merge?.column ?? [...top.filled].reverse().find((start) => start <= column) ?? 0;
    if (readOption(text) === null) return false;
    groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  return [...groups.values()].every((texts) => texts.length >= 3 && new Set(texts).size === texts.length);
}
