import type { RaterGroup } from "../../core/index.ts";
import { parseFormula } from "../check/formula/parseFormula.ts";
import { referencesOf } from "../check/formula/referencesOf.ts";
import { raterFormula } from "../layout/raterFormula.ts";
import type { FoundWeight } from "../layout/tableReading.ts";
import type { IssueList } from "../report/issueList.ts";
import { onlyScoredTable } from "../onlyScoredTable.ts";
import type { ReadTable, SheetReading } from "../tableResult.ts";
import { compactText } from "../text/compactText.ts";
import { readPeriod } from "../value/readPeriod.ts";
import { formulaAt, placeOf } from "../view/sheetView.ts";
import { findRaterGroup } from "../words/findRaterGroup.ts";
import { twinsAmong } from "./twinsAmong.ts";

/** A sheet with one table of scores and nobody said to have given them. */
interface RaterSheet {
  readonly sheet: SheetReading;
  readonly table: ReadTable;
}

/** Groups in the order in which sheets without a known word are taken for them, the one that weighs most first. */
const usualGroups: readonly RaterGroup[] = ["superior", "peer", "subordinate", "customer", "expert", "hr"];
const ofSelf = /^(self|own|auto|öz|samo|selbst|eigen|sebe|sam(a|o)? )/iu;

/**
 * The same table with the same people on several sheets, and a result that fetches a column from each of them and weighs
 * the columns ("=C2*0.1+D2*0.6+E2*0.3"): each sheet is one group of raters, in whatever language it is called.
 */
export function ratersBySheets(sheets: readonly SheetReading[], issues: IssueList): readonly SheetReading[] {
  const twins = twinsAmong(sheets.flatMap(raterSheet));
  const known = new Set(twins.map(({ table }) => table.raterGroup));
  if (twins.length < 2 || (!known.has(null) && known.size === twins.length)) return sheets;
  const result = sheets
    .filter((sheet) => !twins.some((twin) => twin.sheet === sheet))
    .flatMap(({ tables }) => tables)
    .map((table) => ({ table, columns: columnsBySheet(table, twins) }))
    .find(({ columns }) => new Set(columns.values()).size === twins.length);
  if (result === undefined) return sheets;
  const places = twins.map((_, index) => usualGroups[index] ?? "hr");
  const shares = weightsOf(result.table, (column) => {
    const twin = result.columns.get(column);
    return twin === undefined ? null : (places[twins.indexOf(twin)] ?? null);
  });
  if (shares.size < 2 || twins.length > usualGroups.length) return sheets;
  const weightOf = (index: number): FoundWeight | null => shares.get(places[index] ?? "hr") ?? null;
  // "评委1 | 评委2" that weigh the same are of one group all the same.
  const areAlike = new Set([...shares.values()].map(({ share }) => share)).size === 1;
  if (!known.has(null) && areAlike) return sheets;
  const groups = groupsOf(twins, (index) => weightOf(index)?.share ?? 0);
  const found = new Map(
    twins.map(({ sheet }, index) => [sheet, { group: groups[index], weight: weightOf(index) }]),
  );
  return sheets.map((sheet) => {
    const own = found.get(sheet);
    if (own?.group === undefined) return sheet;
    if (sheet.tables.every(({ raterGroup }) => raterGroup === null))
      issues.add({
        code: "rater_assumed",
        at: placeOf(sheet.view, 0, 0),
        rater: sheet.view.grid.sheetName.trim(),
        source: "sheetName",
      });
    return { ...sheet, tables: sheet.tables.map((table) => ofRater(table, own.group ?? "hr", own.weight)) };
  });
}

function raterSheet(sheet: SheetReading): RaterSheet[] {
  const table = onlyScoredTable(sheet);
  if (table === null) return [];
  const isOpen =
    table.raterName === null &&
    table.reading.subjects.raterNames === null &&
    table.reading.series.every(
      ({ rater, raterName, kind }) => rater === null && raterName === null && kind === "rating",
    );
  return isOpen && readPeriod(sheet.view.grid.sheetName) === null ? [{ sheet, table }] : [];
}

/** Columns of a table whose formulas take from one of the sheets only. */
function columnsBySheet(
  { frame: { view, columns }, people }: ReadTable,
  twins: readonly RaterSheet[],
): ReadonlyMap<number, RaterSheet> {
  const row = people?.rows[0];
  if (row === undefined) return new Map();
  const byName = new Map(twins.map((twin) => [twin.sheet.view.grid.sheetName.trim(), twin]));
  return new Map(
    columns.flatMap(({ column }): [number, RaterSheet][] => {
      const tree = parseFormula(formulaAt(view, row, column) ?? "");
      const names = new Set(
        (tree === null ? [] : referencesOf(tree)).map(({ sheet }) => sheet?.trim() ?? ""),
      );
      const twin = names.size === 1 ? byName.get([...names][0] ?? "") : undefined;
      return twin === undefined ? [] : [[column, twin]];
    }),
  );
}

/** How a column of the result weighs the others. */
function weightsOf(
  { frame: { view, columns }, people }: ReadTable,
  groupAt: (column: number) => RaterGroup | null,
): ReadonlyMap<RaterGroup, FoundWeight> {
  const row = people?.rows[0] ?? 0;
  for (const { column } of columns) {
    const found = raterFormula(view, { row, column }, (at, other) => (at === row ? groupAt(other) : null));
    if (found.size >= 2) return found;
  }
  return new Map();
}

/** Each sheet's group: by the word that names it, else what is left, in the order of the weights. */
function groupsOf(
  twins: readonly RaterSheet[],
  weightAt: (index: number) => number,
): readonly (RaterGroup | undefined)[] {
  const known = twins.map(({ sheet, table }): RaterGroup | null => {
    const name = sheet.view.grid.sheetName.trim();
    return table.raterGroup ?? findRaterGroup(compactText(name)) ?? (ofSelf.test(name) ? "self" : null);
  });
  known.forEach((group, index) => {
    // Two of one group that weigh differently: the second is the next one's.
    if (group !== null && known.indexOf(group) < index) known[index] = null;
  });
  const free = usualGroups.filter((group) => !known.includes(group));
  const open = twins
    .map((_, index) => index)
    .filter((index) => known[index] === null)
    .sort((a, b) => weightAt(b) - weightAt(a));
  return known.map((group, index) => group ?? free[open.indexOf(index)]);
}

const ofRater = (table: ReadTable, group: RaterGroup, weight: FoundWeight | null): ReadTable => ({
  ...table,
  raterGroup: group,
  reading:
    table.reading === null
      ? null
      : {
          ...table.reading,
          series: table.reading.series.map((one) => ({ ...one, raterWeight: one.raterWeight ?? weight })),
        },
});
