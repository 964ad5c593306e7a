import { readLevelRange } from "../../value/readLevelRange.ts";
import { numberAt } from "../../table/numberAt.ts";
import { formulaAt, isBlankAt, type SheetView } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { SortedLabels } from "../columnDraft.ts";
import { managerAsRater } from "../managerAsRater.ts";
import { sortLabels } from "../sortLabels.ts";
import { readOption } from "../../value/readOption.ts";
import { findOptionGroups, type OptionGroup } from "../optionColumns.ts";
import { bodyRows } from "./bodyRows.ts";
import { findRelationColumn } from "../people/raters/findRelationColumn.ts";
import { ratersApart } from "../people/raters/ratersApart.ts";
import { stagesAsRaters } from "../people/raters/stagesAsRaters.ts";
import { findNameColumns } from "./findNameColumns.ts";
import { holdsScores } from "./holdsScores.ts";
import { impliedScore } from "./impliedScore.ts";
import { isNumberAt } from "./isNumberAt.ts";
import { weightColumns } from "./weightColumns.ts";
import { withUnnamedRaters } from "./withUnnamedRaters.ts";

/** What each column of a form is for. */
export interface FormColumns {
  /** From the outside: areas, then the indicator. */
  readonly names: readonly number[];
  /** Text beside the indicator: standards, descriptions. */
  readonly details: readonly number[];
  readonly weight: number | null;
  /** Weights of the areas, where the indicators have a column of weights of their own. */
  readonly areaWeight: number | null;
  readonly fullMarks: number | null;
  readonly unit: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly scores: readonly SortedLabels[];
  /** The column of scores that only its cells show to be one; null where a heading says it. */
  readonly implied: number | null;
  /** Columns of scores beside those of raters that only their cells show to be a rater's. */
  readonly assumedRaters: readonly number[];
  /** Numbers beside the raters' that nothing explains: they do not count. */
  readonly unexplained: readonly number[];
  /** Says as whom each row was scored ("本人" above "组长"); null where no column does. */
  readonly relation: number | null;
  /** Score columns of which one is filled per row (one per level of a rubric). */
  readonly levelScores: readonly number[];
  readonly options: readonly OptionGroup[];
  /** "Weak 1 | Fair 2 | Good 3" beside a column of scores: the steps that these are on; null where no headings are such. */
  readonly steps: { readonly min: number; readonly max: number } | null;
  /** Computed per row: weighted scores, totals of several raters. */
  readonly computed: readonly number[];
  readonly labels: readonly SortedLabels[];
}

const scoreRoles = new Set(["score", "total", "average", "grade"]);

/** Sorts the columns of a table whose rows are indicators. */
export function findFormColumns(frame: TableFrame): FormColumns {
  const { view } = frame;
  const rows = bodyRows(frame);
  const named = ratersApart(stagesAsRaters(frame.columns.map(sortLabels))).map((label) => {
    const holdsNumbers = rows.filter((row) => isNumberAt(view, { row, column: label.header.column })).length;
    return holdsNumbers >= 2 ? managerAsRater(label) : label;
  });
  const { labels, assumed, unexplained } = withUnnamedRaters(frame, rows, named);
  const groups = findOptionGroups(view, frame.columns, rows).filter((group) => !isListOfPoints(frame, group));
  const inGroups = new Set(groups.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const free = labels.filter(({ header }) => !inGroups.has(header.column));
  const byRole = (...roles: readonly string[]): number | null =>
    free.find((label) => label.rater === null && roles.includes(label.role ?? ""))?.header.column ?? null;
  const hasLevelPoints = free.some(
    (label) => isLevel(label) && rows.some((row) => isNumberAt(view, { row, column: label.header.column })),
  );
  const levels = free.filter(
    (label) =>
      (label.role === "score" && label.names.some((name) => readOption(name) !== null)) ||
      (hasLevelPoints && isLevel(label)),
  );
  const levelScores = levels.map(({ header }) => header.column);
  const rated = free.filter(
    (label) =>
      !levelScores.includes(label.header.column) &&
      isScore(label) &&
      !isRemark(frame, rows, label) &&
      holdsScores(frame, rows, label.header.column),
  );
  const raters = rated.filter(({ rater }) => rater !== null);
  const hasOthers = raters.some(({ rater }) => rater !== "self");
  const isComputed = ({ header, rater, role, period }: SortedLabels): boolean =>
    rater === null &&
    period === null &&
    (hasOthers ||
      ((role === "total" || role === "average" || raters.length > 0 || rated.length > 1) &&
        isComputedInRows(view, rows, header.column)));
  const isResult = ({ role, rater, period, header }: SortedLabels): boolean =>
    role === "weighted" ||
    (raters.length > 0 &&
      role === null &&
      rater === null &&
      period === null &&
      isComputedInRows(view, rows, header.column));
  const computed = [...rated.filter(isComputed), ...free.filter(isResult)].map(({ header }) => header.column);
  const open = rated.filter(({ header }) => !computed.includes(header.column));
  const scores = open
    .filter(
      ({ rater, role, period }) =>
        rater !== null ||
        period !== null ||
        role === "score" ||
        (!hasOthers && !open.some((other) => other.role === "score" && other.rater === null)),
    )
    .map((label): SortedLabels =>
      label.rater === null && raters.length > 0 ? { ...label, rater: "superior" } : label,
    );
  const isKnown = scores.length > 0 || levels.length > 0 || groups.length > 0;
  const implied = isKnown ? null : impliedScore(frame, rows, free);
  const { names, details } = findNameColumns(frame, rows, free, implied?.header.column ?? null);
  const base = {
    names,
    details,
    levelScores,
    labels,
    ...weightColumns(
      frame,
      rows,
      names,
      free
        .filter(({ rater, role }) => rater === null && role === "weight")
        .map(({ header }) => header.column),
    ),
    fullMarks: byRole("fullMarks") ?? marksOfBestLevel(view, rows, free, levels),
    unit: byRole("unitOfMeasure", "unit"),
    target: byRole("target"),
    actual: byRole("actual"),
    options: groups.filter(({ group }) => group !== "" || scores.length === 0),
    steps: stepsOf(groups),
    computed,
    assumedRaters: assumed,
    relation: raters.length > 0 ? null : relationColumn(frame, names),
    unexplained,
  };
  const attainment = free.find(({ role }) => role === "attainment") ?? null;
  const isMeasured = base.target !== null && base.actual !== null;
  const hasNone = scores.length === 0 && levelScores.length === 0 && base.options.length === 0;
  const instead = attainment ?? implied;
  if (!hasNone || isMeasured || instead === null || names.length === 0)
    return { ...base, scores, implied: null };
  return { ...base, scores: [instead], implied: instead === implied ? implied.header.column : null };
}

/** Each heading one step above the one before it, from 1: points of levels ("优 20 | 良 15") lie farther apart. */
function stepsOf([group]: readonly OptionGroup[]): FormColumns["steps"] {
  const values = group?.ranks === null ? group.columns.map(({ value }) => value).sort((a, b) => a - b) : [];
  const areSteps = values.length >= 3 && values.every((value, index) => value === index + 1);
  return areSteps ? { min: 1, max: values.length } : null;
}

/** Not one that names what is rated: "上级" and "下级" may be parts of a network. */
function relationColumn(frame: TableFrame, names: readonly number[]): number | null {
  const column = findRelationColumn(frame);
  return column === null || names.includes(column) ? null : column;
}

/** "优: 标准 10, 得分 | 良: 标准 8, 得分": what the best level is worth is the indicator's full marks; null without such columns. */
function marksOfBestLevel(
  view: SheetView,
  rows: readonly number[],
  labels: readonly SortedLabels[],
  levels: readonly SortedLabels[],
): number | null {
  const columns = labels
    .filter(({ role, names }) => role === "standard" && names.some((name) => readOption(name) !== null))
    .map(({ header }) => header.column);
  const marks = rows.map((row) => columns.map((column) => numberAt(view, row, column) ?? NaN));
  const given = marks.filter((line) => line.every((mark) => !Number.isNaN(mark)));
  const best = columns.findIndex((_, index) => given.every((line) => line[index] === Math.max(...line)));
  const areAll = columns.length > 1 && columns.length === levels.length && given.length > 1;
  return areAll ? (columns[best] ?? null) : null;
}

/** Formulas stand in most of its rows with numbers: a sum at the end computes nothing for a row. */
function isComputedInRows(view: SheetView, rows: readonly number[], column: number): boolean {
  const filled = rows.filter((row) => !isBlankAt(view, row, column));
  return filled.filter((row) => formulaAt(view, row, column) !== null).length > filled.length * 0.5;
}

/** "Notes" are marks in French and remarks in English: without a single number they are remarks. */
const isRemark = ({ view }: TableFrame, rows: readonly number[], { header }: SortedLabels): boolean =>
  /^notes?$/u.test(header.labels.at(-1)?.compact ?? "") &&
  !rows.some((row) => isNumberAt(view, { row, column: header.column }));

/** "优秀(90-100)". */
const isLevel = ({ header }: SortedLabels): boolean =>
  readLevelRange(header.labels.at(-1)?.typed ?? "") !== null;

/** A rater's column, a column of scores, or one of a month. */
const isScore = ({ rater, role, period, names }: SortedLabels): boolean =>
  rater !== null
    ? role !== "comment" && role !== "weighted"
    : role === null
      ? period !== null && names.length === 0
      : scoreRoles.has(role);

/** Every option of a row is filled: the points that it is worth, not the one that was chosen. */
function isListOfPoints(frame: TableFrame, { columns }: OptionGroup): boolean {
  const counts = bodyRows(frame)
    .map((row) => columns.filter(({ column }) => !isBlankAt(frame.view, row, column)).length)
    .filter((count) => count > 0);
  return counts.filter((count) => count > 2).length > counts.length * 0.5;
}
