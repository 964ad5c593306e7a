import { readLabel, type Label } from "../../value/readLabel.ts";
import { readRange } from "../../value/readRange.ts";
import { looksLikePerson } from "../../words/looksLikePerson.ts";
import { isBlankAt, shownTextAt, textAt, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import type { TransposedShape } from "./transposedShape.ts";

/** Are the people of this table side by side, with indicators below each other? Null where they are not. */
export function findTransposed(frame: TableFrame, knownPeople: ReadonlySet<string>): TransposedShape | null {
  const { view, columns } = frame;
  const leaves = withNamesAbove(columns.map(({ column, labels }) => headOf(column, labels)));
  const likely = isTableOfPoints(frame) ? 0.25 : frame.kind === "people" || !namesBelow(frame) ? 0.5 : 0.6;
  const isPerson = ({ label }: (typeof leaves)[number]): boolean =>
    label !== null && (looksLikePerson(label.typed) >= likely || knownPeople.has(label.typed.trim()));
  const rowOfNames = (least: number): number | undefined =>
    frame.headerRows.find(
      (row) =>
        leaves.filter(
          ({ column }) =>
            looksLikePerson(shownTextAt(view, row, column)) >= least ||
            knownPeople.has(shownTextAt(view, row, column)),
        ).length >= 2,
    );
  // Departments above names look a little like people, too.
  const nameRow = rowOfNames(Math.max(likely, 0.5)) ?? rowOfNames(likely) ?? frame.headerRows.at(-1);
  if (nameRow === undefined) return null;
  const first = leaves.find(isPerson)?.column;
  if (first === undefined) return null;
  const right = leaves.filter(
    ({ column, label }) => column >= first && label !== null && label.role === null && label.rater === null,
  );
  const people = right.filter(isPerson);
  if (people.length < 2 || people.length < right.length * 0.6) return null;
  const before = leaves.filter(({ column }) => column < first);
  const weightColumn =
    [...before, ...leaves].find(
      ({ label }) => label?.role?.role === "weight" || label?.role?.role === "fullMarks",
    )?.column ?? null;
  const labels = before
    .map(({ column }) => column)
    .filter(
      (column) =>
        column !== weightColumn &&
        hasText(frame, column) &&
        !besideNames.has(readLabel(shownTextAt(view, nameRow, column)).role?.role ?? "") &&
        !isSequence(frame, column) &&
        !holdsBands(frame, column),
    );
  if (labels.length === 0 || labels.some((column) => holdsPeople(frame, column, knownPeople))) return null;
  const filled = right.filter(({ column, below }) => below !== null || !isBlankAt(view, nameRow, column));
  const firstColumns = filled.filter(
    ({ label, below }, index) => below === null || filled[index - 1]?.label?.typed !== label?.typed,
  );
  return {
    people: firstColumns.map(({ column }) => column),
    columns: filled
      .filter(({ below }) => !besideScores(below, filled))
      .map(({ column, below }) => ({
        subject: firstColumns.findLastIndex((own) => own.column <= column),
        column,
        label: below,
      })),
    labels: labels.slice(0, 3),
    weightColumn,
    isFullMarks: leaves.find(({ column }) => column === weightColumn)?.label?.role?.role === "fullMarks",
    nameRow,
  };
}

/** Columns of texts that say something of an indicator: its standard, the unit that it is measured in. */
const besideNames = new Set<string>(["standard", "unitOfMeasure", "unit"]);

/** "评语" or "等级" below a name that has its "得分" as well. */
const besideScores = (below: Label | null, heads: readonly Head[]): boolean =>
  (below?.role?.role === "comment" || below?.role?.role === "grade") &&
  heads.some((other) => other.below?.role?.role === "score");

/** A column, the label that may name a person, and what stands below that name. */
interface Head {
  readonly column: number;
  readonly label: Label | null;
  readonly below: Label | null;
}

const headOf = (column: number, labels: readonly Label[]): Head & { readonly above: Label | null } => ({
  column,
  label: labels.at(-1) ?? null,
  below: null,
  above: labels.at(-2) ?? null,
});

/** "自评", "目标", "得分", "3月": tells the columns of one person apart. */
const isOfEntries = ({ rater, role, period, compact }: Label): boolean =>
  rater !== null || entered.has(role?.role ?? "") || (period !== null && compact === "");

const entered = new Set<string>(["target", "actual", "score", "comment", "grade"]);

/** "何文丽" over "自评 | 上级": where raters stand under the same names again and again, the names are one line higher. */
function withNamesAbove(heads: readonly (Head & { readonly above: Label | null })[]): readonly Head[] {
  const isUnder = ({ label, above }: (typeof heads)[number]): boolean =>
    label !== null && isOfEntries(label) && above !== null && looksLikePerson(above.typed) >= 0.5;
  const under = heads.filter(isUnder);
  const names = new Set(under.map(({ above }) => above?.typed));
  const posts = heads.filter(isAbovePost);
  if (
    names.size === 0 &&
    posts.length >= 2 &&
    new Set(posts.map(({ above }) => above?.typed)).size === posts.length
  )
    return heads.map((head) => (isAbovePost(head) ? { ...head, label: head.above } : head));
  if (names.size < 2 || under.length < names.size * 2) return heads;
  return heads.map((head) => (isUnder(head) ? { ...head, label: head.above, below: head.label } : head));
}

/** "任志立" over "收银": a name, each its own, and below it what the person is. */
const isAbovePost = ({
  label,
  above,
}: {
  readonly label: Label | null;
  readonly above: Label | null;
}): boolean =>
  above !== null &&
  label !== null &&
  label.weight === null &&
  looksLikePerson(above.typed) >= 0.6 &&
  looksLikePerson(label.typed) < 0.5;

const scored = new Set<string>([
  "score",
  "total",
  "average",
  "grade",
  "target",
  "actual",
  "attainment",
  "period",
]);

/** Indicators below each other, no heading that speaks of scores, and columns of numbers under texts that name nothing. */
function isTableOfPoints({ columns, view, bodyTop, bodyBottom }: TableFrame): boolean {
  const leaves = columns.map(({ column, labels }) => ({ column, label: labels.at(-1) ?? null }));
  const isOfIndicators = leaves.some(({ label }) => label?.role?.role === "indicatorName");
  const isScored = leaves.some(
    ({ label }) => scored.has(label?.role?.role ?? "") || (label?.rater ?? label?.period ?? null) !== null,
  );
  if (!isOfIndicators || isScored) return false;
  const numeric = leaves.filter(({ column, label }) => {
    if (label === null) return false;
    if (label.role !== null || label.weight !== null) return false;
    for (let row = bodyTop; row < Math.min(bodyBottom, bodyTop + 2); row += 1)
      if (typeof valueAt(view, row, column) !== "number") return false;
    return true;
  });
  return numeric.length >= 2;
}

/** May the texts of the first column be names? Of words of headings ("Job Knowledge") none is. */
function namesBelow({ view, left, bodyTop, bodyBottom }: TableFrame): boolean {
  for (let row = bodyTop; row < Math.min(bodyBottom, bodyTop + 60); row += 1)
    if (looksLikePerson(textAt(view, row, left)) >= 0.5) return true;
  return false;
}

/** Names below each other as well: people rate people. */
function holdsPeople(
  { view, bodyTop, bodyBottom }: TableFrame,
  column: number,
  knownPeople: ReadonlySet<string>,
): boolean {
  let [texts, people] = [0, 0];
  for (let row = bodyTop; row < bodyBottom; row += 1) {
    const text = textAt(view, row, column);
    if (text === "") continue;
    texts += 1;
    if (looksLikePerson(text) >= 0.6 || knownPeople.has(text)) people += 1;
  }
  return people >= 2 && people >= texts * 0.5;
}

const hasText = ({ view, bodyTop, bodyBottom }: TableFrame, column: number): boolean => {
  for (let row = bodyTop; row < bodyBottom; row += 1)
    if (/\p{L}/u.test(textAt(view, row, column))) return true;
  return false;
};

/** "27-30 | 23-26 | 18-22 | 17以下" below each other: the bands of an indicator, which name nothing. */
function holdsBands({ view, bodyTop, bodyBottom }: TableFrame, column: number): boolean {
  let [texts, bands] = [0, 0];
  for (let row = bodyTop; row < bodyBottom; row += 1) {
    const text = textAt(view, row, column);
    if (text === "") continue;
    texts += 1;
    if (readRange(text) !== null) bands += 1;
  }
  return bands >= 3 && bands >= texts * 0.8;
}

const isSequence = ({ columns }: TableFrame, column: number): boolean =>
  columns.find((other) => other.column === column)?.labels.at(-1)?.role?.role === "sequence";
