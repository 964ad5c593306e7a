import {
  policyTables,
  printPolicy,
  type AppraisalPolicy,
  type PrintedTable,
  type TableColumn,
  type TableRow,
  type TableValue,
} from "../../core/index.ts";
import type { RuleChange } from "../../writer/index.ts";

/** Where are the rules not what they were, as the Policy tab shows them: parameters, cells and rows of its tables? */
export function compareRules(before: AppraisalPolicy, after: AppraisalPolicy): readonly RuleChange[] {
  const [old, now] = [printPolicy(before), printPolicy(after)];
  const valueOf = (list: typeof old.parameters): ReadonlyMap<string, TableValue> =>
    new Map(list.map(({ key, value }) => [key, value]));
  const [oldValues, newValues] = [valueOf(old.parameters), valueOf(now.parameters)];
  const parameters = [...now.parameters, ...old.parameters.filter(({ key }) => !newValues.has(key))].flatMap(
    ({ key }): RuleChange[] => {
      const [from, to] = [oldValues.get(key) ?? null, newValues.get(key) ?? null];
      // The check code of the tab follows the rules and is none.
      return key === "stamp" || isSame(from, to) ? [] : [{ kind: "parameter", key, from, to }];
    },
  );
  const tables = policyTables.flatMap(({ id, keys, columns }) => {
    const rowsOf = (list: readonly PrintedTable[]) => list.find((table) => table.id === id)?.rows ?? [];
    const required = Object.entries<TableColumn>(columns).flatMap(([key, { isRequired }]) =>
      isRequired ? [key] : [],
    );
    const names = [...new Set([...required, ...keys])];
    return compareRows({ table: id, keys, names }, rowsOf(old.tables), rowsOf(now.tables));
  });
  const said = (list: typeof old.further): ReadonlyMap<string, string> =>
    new Map(list.map(({ pointer, value }) => [pointer, JSON.stringify(value)]));
  const [oldFurther, newFurther] = [said(old.further), said(now.further)];
  const further = [...new Set([...newFurther.keys(), ...oldFurther.keys()])]
    .filter((pointer) => oldFurther.get(pointer) !== newFurther.get(pointer))
    .map((pointer): RuleChange => ({ kind: "further", pointer }));
  return [...parameters, ...tables, ...further];
}

/** What tells the rows of a table apart, and what a person calls them by. */
interface RowNames {
  readonly table: PrintedTable["id"];
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

function compareRows(
  { table, keys, names }: RowNames,
  before: readonly TableRow[],
  after: readonly TableRow[],
): readonly RuleChange[] {
  const [old, now] = [byKey(before, keys), byKey(after, keys)];
  const added = [...now].filter(([key]) => !old.has(key));
  const removed = [...old].filter(([key]) => !now.has(key));
  return [
    ...[...now].flatMap(([key, row]) => {
      const earlier = old.get(key);
      if (earlier === undefined) return [];
      return Object.keys(row.values).flatMap((column): RuleChange[] => {
        const [from, to] = [earlier.values[column] ?? null, row.values[column] ?? null];
        return isSame(from, to) ? [] : [{ kind: "cell", table, row: named(row, names), column, from, to }];
      });
    }),
    ...added.map(([, row]): RuleChange => ({ kind: "rowAdded", table, row: named(row, names) })),
    ...removed.map(([, row]): RuleChange => ({ kind: "rowRemoved", table, row: named(row, names) })),
  ];
}

/** Rows by what tells them apart; a second row of the same key gets a number of its own. */
function byKey(rows: readonly TableRow[], keys: readonly string[]): ReadonlyMap<string, TableRow> {
  const found = new Map<string, TableRow>();
  for (const row of rows) {
    const key = JSON.stringify(Object.values(named(row, keys)));
    let free = key;
    for (let count = 2; found.has(free); count += 1) free = `${key}#${String(count)}`;
    found.set(free, row);
  }
  return found;
}

const named = ({ values }: TableRow, keys: readonly string[]): Readonly<Record<string, TableValue>> =>
  Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));

const isSame = (left: TableValue, right: TableValue): boolean =>
  left === right || JSON.stringify(left) === JSON.stringify(right);
