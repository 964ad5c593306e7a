import { readLabel } from "../../value/readLabel.ts";
import { shownAt, textAt, textOf } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { rolesOfPeople } from "./rolesOfPeople.ts";
import { tripleKinds, wordsForResults } from "./tripleKinds.ts";

/** Columns of a table whose rows are targets, actuals and variances in turn. */
export interface TripleShape {
  readonly kindColumn: number;
  readonly nameColumn: number | null;
  readonly indicatorColumn: number | null;
  /** Columns of values: one per period, or one. */
  readonly valueColumns: readonly number[];
  /** No row says "actual": "Achieved" and "Result" do. */
  readonly takesResults: boolean;
}

/** A column of kinds repeats few words: with more other words than this it is none, however long it is. */
const otherWordsAtMost = 40;
/** So many cells without a single kind settle it. */
const cellsTried = 400;

/** Finds a column whose cells say target, actual, variance; null where there is none. */
export function findTriples(frame: TableFrame): TripleShape | null {
  const { columns } = frame;
  const kindsOf = columns.map(({ column }) => ({ column, found: kindsIn(frame, column) }));
  const { column: kindColumn, found } = kindsOf.find((one) => one.found !== null) ?? {};
  if (kindColumn === undefined || found === undefined || found === null) return null;
  const takesResults = !found.has("actual");
  const roleColumn = (role: string): number | null =>
    columns.find(({ labels }) => labels.at(-1)?.role?.role === role)?.column ?? null;
  const measured = columns.filter(
    ({ column, labels }) =>
      column > kindColumn &&
      labels.length > 0 &&
      !["total", "average", "comment"].includes(labels.at(-1)?.role?.role ?? ""),
  );
  // Beside months, "YTD" or "全年" is what they come to.
  const dated = measured.filter(({ labels }) => labels.some(({ period }) => period !== null));
  const valueColumns = (dated.length > 1 ? dated : measured).map(({ column }) => column);
  const nameColumn = roleColumn("name");
  const named = roleColumn("indicatorName");
  const before =
    columns.find(
      ({ column, labels }) =>
        column < kindColumn && !ofPeople.has(labels.at(-1)?.role?.role ?? "") && hasText(frame, column),
    )?.column ?? null;
  return valueColumns.length === 0
    ? null
    : {
        kindColumn,
        nameColumn,
        indicatorColumn: named === kindColumn ? before : (named ?? before),
        valueColumns,
        takesResults,
      };
}

const ofPeople = new Set<string>(["name", ...rolesOfPeople]);

const hasText = ({ view, bodyTop, bodyBottom }: TableFrame, column: number): boolean => {
  for (let row = bodyTop; row < bodyBottom; row += 1)
    if (/\p{L}/u.test(textAt(view, row, column))) return true;
  return false;
};

/**
 * What the cells of this column say where most say target, actual, result or variance; null where they do not. Each
 * different text is read once.
 */
function kindsIn({ view, bodyTop, bodyBottom }: TableFrame, column: number): ReadonlySet<string> | null {
  const roles = new Map<string, string | null>();
  const found = new Set<string>();
  let [hits, others, otherWords] = [0, 0, 0];
  for (let row = bodyTop; row < bodyBottom; row += 1) {
    const value = shownAt(view, row, column);
    if (typeof value === "number") others += 1;
    const text = typeof value === "string" ? textOf(value) : "";
    if (text !== "") {
      let role = roles.get(text);
      if (role === undefined) {
        const label = readLabel(text);
        const read = wordsForResults.test(label.compact) ? "result" : (label.role?.role ?? "");
        role = read === "result" || read in tripleKinds ? read : null;
        roles.set(text, role);
        if (role === null) otherWords += 1;
        else found.add(role);
      }
      if (role === null) others += 1;
      else hits += 1;
    }
    if (otherWords > otherWordsAtMost || (hits === 0 && others > cellsTried)) return null;
    if (others * 1.5 > hits + bodyBottom - row - 1) return null;
  }
  return hits >= 2 && found.has("target") && (found.has("actual") || found.has("result")) ? found : null;
}
