import type { RaterGroup } from "../../../core/index.ts";
import { parseFormula } from "../../check/formula/parseFormula.ts";
import { referencesOf } from "../../check/formula/referencesOf.ts";
import { numberAt } from "../../table/numberAt.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { formulaAt } from "../../view/sheetView.ts";
import { findRaterGroup } from "../../words/findRaterGroup.ts";
import { isQuantity } from "../../words/isQuantity.ts";
import { readPast } from "../../words/readPast.ts";
import type { SortedLabels } from "../columnDraft.ts";

/** What stands beside columns of raters under headings that no list of words knows. */
export interface UnnamedRaters {
  readonly labels: readonly SortedLabels[];
  /** Columns whose heading does not say that they are a rater's: their numbers do. */
  readonly assumed: readonly number[];
  /** Columns of numbers that nothing explains. */
  readonly unexplained: readonly number[];
}

/** Groups for raters whom no word places, in the order in which they are given out. */
const spare: readonly RaterGroup[] = ["hr", "expert", "customer", "peer", "secondSuperior", "subordinate"];
const scored = /(分|评|评分|打分|评价|score|rating|marks?|points)$/u;

/**
 * "自评 | 项目经理 | 联合小组": numbers in rows that raters scored, under a heading that says nothing known, are a rater's
 * too where the heading is a post, where it ends in a word for scores and the numbers go no further than the others, or
 * where a formula of the table takes them. Otherwise they are left out, and that is said.
 */
export function withUnnamedRaters(
  frame: TableFrame,
  rows: readonly number[],
  labels: readonly SortedLabels[],
): UnnamedRaters {
  const { view } = frame;
  const raters = labels.filter(
    ({ rater, role }) => rater !== null && role !== "comment" && role !== "weighted",
  );
  const scoredRows = rows.filter((row) =>
    raters.some(({ header }) => numberAt(view, row, header.column) !== null),
  );
  const numbersIn = (column: number): readonly number[] =>
    scoredRows.flatMap((row) => numberAt(view, row, column) ?? []);
  const rated = raters.filter(({ header }) => numbersIn(header.column).length > 0);
  const open =
    rated.length === 0
      ? []
      : labels.filter((label) => isUnknown(label) && isEntered(frame, scoredRows, label.header.column));
  if (open.length === 0) return { labels, assumed: [], unexplained: [] };
  const highest = Math.max(...rated.flatMap(({ header }) => numbersIn(header.column)));
  const taken = columnsInFormulas(frame);
  const used = new Set(rated.flatMap(({ rater }) => rater ?? []));
  const found = new Map<number, Pick<SortedLabels, "rater" | "raterName">>();
  const [assumed, unexplained]: [number[], number[]] = [[], []];
  for (const { header } of open) {
    const leaf = header.labels.at(-1)?.compact ?? "";
    const post = findRaterGroup(`${leaf}评分`) ?? findRaterGroup(`${leaf} rating`);
    const isAlike = numbersIn(header.column).every((number) => number >= 0 && number <= highest * 1.3);
    const group = post ?? spare.find((one) => !used.has(one));
    if (
      group === undefined ||
      (post === null && !(isAlike && (scored.test(leaf) || taken.has(header.column))))
    )
      unexplained.push(header.column);
    else {
      if (post === null) assumed.push(header.column);
      const raterName = post === null || used.has(group) ? (header.labels.at(-1)?.typed ?? null) : null;
      found.set(header.column, { rater: group, raterName });
      used.add(group);
    }
  }
  const known = labels.map((label) => ({ ...label, ...found.get(label.header.column) }));
  return { labels: known, assumed, unexplained };
}

/** A heading of one's own that names neither a rater, a role, a period, a quantity nor something past. */
const isUnknown = ({ rater, role, period, names, header }: SortedLabels): boolean => {
  const leaf = header.labels.at(-1)?.compact ?? "";
  return (
    rater === null &&
    role === null &&
    period === null &&
    names.length > 0 &&
    leaf !== "" &&
    !isQuantity(leaf) &&
    readPast(leaf) === null
  );
};

/** Numbers that were typed into most of the rows that the raters scored. */
function isEntered({ view }: TableFrame, scoredRows: readonly number[], column: number): boolean {
  const filled = scoredRows.filter((row) => numberAt(view, row, column) !== null);
  const computed = filled.filter((row) => formulaAt(view, row, column) !== null);
  return (
    filled.length >= 2 && filled.length >= scoredRows.length * 0.5 && computed.length <= filled.length * 0.5
  );
}

/** Columns of which formulas in the rows of the table take cells: those of a total below them too. */
function columnsInFormulas({ view, bodyTop, bodyBottom, left, right }: TableFrame): ReadonlySet<number> {
  const found = new Set<number>();
  const { origin } = view.grid;
  for (let row = bodyTop; row < bodyBottom; row += 1)
    for (let column = left; column < right; column += 1) {
      const typed = formulaAt(view, row, column);
      const tree = typed === null ? null : parseFormula(typed);
      if (tree === null) continue;
      for (const cell of referencesOf(tree)) found.add(cell.column - origin.column);
    }
  return found;
}
