import type { GridCells } from "./gridCells.ts";
import type { PolicyVocabulary } from "./policyVocabulary.ts";
import type { TableKind } from "./tableKinds.ts";
import { titleKey, wordIndex, wordKey } from "./wordKey.ts";

/** A table found on a sheet: its kind, its headings, its rows. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly headerRow: number;
  /** Column of the grid by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that the kind does not have. */
  readonly others: readonly { readonly column: number; readonly text: string }[];
  readonly bodyRows: readonly number[];
  readonly isTitled: boolean;
}

interface Header extends Omit<FoundTable, "bodyRows"> {
  readonly left: number;
  readonly right: number;
}

/** Finds all policy tables of a sheet, in whatever order and place they stand. */
export function findTables(
  cells: GridCells,
  kinds: readonly TableKind[],
  vocabulary: Pick<PolicyVocabulary, "table" | "sums">,
): readonly FoundTable[] {
  const titles = wordIndex(Object.entries(vocabulary.table));
  const sums = new Set(vocabulary.sums.map(wordKey));
  const headers: Header[] = [];
  const bodies = new Map<Header, number[]>();
  /** Tables whose last row so far is the row above, by their columns. */
  let open: readonly Header[] = [];
  for (let row = 0; row < cells.rows; row += 1) {
    const isTitle = (left: number): boolean => {
      const text = cells.valueAt(row, left);
      return (
        typeof text === "string" &&
        titles.has(titleKey(text)) &&
        runsOf(cells, row).some(([from, to]) => from === left && to === left)
      );
    };
    const begun = runsOf(cells, row).flatMap((run) => {
      const inside = open.some(({ left, right }) => left <= run[1] && right >= run[0]);
      const header = headerOf(cells, row, run, kinds, titles);
      // Inside a table only a row of nothing but headings begins another: an indicator may be called like a heading.
      return header === null || (inside && !header.isTitled && header.others.length > 0) ? [] : [header];
    });
    const goesOn = open.filter(
      ({ left, right }) =>
        !isBlank(cells, row, left, right) &&
        !begun.some((header) => header.left <= right && header.right >= left) &&
        !(isTitle(left) && isTitled(cells, row + 1, left, kinds, titles)),
    );
    for (const header of goesOn) {
      const first = cells.valueAt(row, header.left);
      const isSum = typeof first === "string" && sums.has(wordKey(first));
      if (!isSum) bodies.get(header)?.push(row);
    }
    for (const header of begun) bodies.set(header, []);
    headers.push(...begun);
    open = [...goesOn, ...begun];
  }
  return headers
    .filter((header) => !isBehindChoices(cells, titles, header.headerRow))
    .map((header): FoundTable => ({ ...header, bodyRows: bodies.get(header) ?? [] }));
}

/** Do headings of the table that the cell above names begin here? */
function isTitled(
  cells: GridCells,
  row: number,
  left: number,
  kinds: readonly TableKind[],
  titles: ReadonlyMap<string, string>,
): boolean {
  return (
    row < cells.rows &&
    runsOf(cells, row).some(
      (run) => run[0] === left && headerOf(cells, row, run, kinds, titles)?.isTitled === true,
    )
  );
}

/** Cells side by side that hold something. */
function runsOf(cells: GridCells, row: number): readonly (readonly [left: number, right: number])[] {
  const runs: [number, number][] = [];
  for (let column = 0; column < cells.columns; column += 1) {
    if (cells.valueAt(row, column) === null) continue;
    const last = runs.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Headings of all kinds together, by the list of kinds that every sheet is looked through with. */
const knownHeadings = new WeakMap<readonly TableKind[], ReadonlySet<string>>();

function headingsOf(kinds: readonly TableKind[]): ReadonlySet<string> {
  const found = knownHeadings.get(kinds);
  if (found !== undefined) return found;
  const headings = new Set(kinds.flatMap((kind) => [...kind.headings.keys()]));
  knownHeadings.set(kinds, headings);
  return headings;
}

function hasHeading(
  cells: GridCells,
  row: number,
  left: number,
  right: number,
  headings: ReadonlySet<string>,
): boolean {
  for (let column = left; column <= right; column += 1) {
    const value = cells.valueAt(row, column);
    if (typeof value === "string" && headings.has(wordKey(value))) return true;
  }
  return false;
}

function headerOf(
  cells: GridCells,
  row: number,
  [left, right]: readonly [number, number],
  kinds: readonly TableKind[],
  titles: ReadonlyMap<string, string>,
): Header | null {
  // Most rows of a workbook hold scores: they are passed over before every kind is tried.
  if (!hasHeading(cells, row, left, right, headingsOf(kinds))) return null;
  const texts = Array.from({ length: right - left + 1 }, (_, index) => {
    const value = cells.valueAt(row, left + index);
    return typeof value === "string" ? { text: value, key: wordKey(value) } : null;
  });
  // A title stands alone; what has a neighbour is a heading or a value.
  const isAlone = row > 0 && runsOf(cells, row - 1).some(([from, to]) => from === left && to === left);
  const above = isAlone ? cells.valueAt(row - 1, left) : null;
  const title = typeof above === "string" ? titles.get(titleKey(above)) : undefined;
  let best: Header | null = null;
  let most = 0;
  for (const kind of kinds) {
    const columns = new Map<string, number>();
    const others: { column: number; text: string }[] = [];
    texts.forEach((text, index) => {
      const key = text === null ? undefined : kind.headings.get(text.key);
      if (key !== undefined && !columns.has(key)) columns.set(key, left + index);
      else
        others.push({ column: left + index, text: text?.text ?? String(cells.valueAt(row, left + index)) });
    });
    const isTitled = title === kind.id;
    const isMatrix = kind.id === "roleWeights";
    // Weights by role have the roles' names for headings, so only their title tells them.
    const signature = isMatrix ? ["indicator"] : kind.signature;
    if (isMatrix && !isTitled) continue;
    if (!signature.every((key) => columns.has(key))) continue;
    // A list of degrees has one column; alone in its row below a blank one it is no heading of another table.
    const isList = kind.id === "degrees" && left === right && isOpenAbove(cells, row, left);
    if (!isTitled && !isList && (columns.size < 2 || (others.length > columns.size && columns.size < 3)))
      continue;
    const score = columns.size + (isTitled ? 100 : 0);
    if (score <= most) continue;
    most = score;
    best = { kind, headerRow: row, columns, others, isTitled, left, right };
  }
  return best;
}

const isOpenAbove = (cells: GridCells, row: number, column: number): boolean =>
  row === 0 || cells.valueAt(row - 1, column) === null;

function isBlank(cells: GridCells, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (cells.valueAt(row, column) !== null) return false;
  return true;
}

/** Lists of what may be chosen stand at the end of our tab; their headings are no tables. */
function isBehindChoices(cells: GridCells, titles: ReadonlyMap<string, string>, row: number): boolean {
  for (let above = row - 1; above >= 0; above -= 1) {
    const value = cells.valueAt(above, 0);
    if (typeof value === "string" && titles.get(titleKey(value)) === "choices") return true;
  }
  return false;
}
