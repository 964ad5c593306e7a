import { policyTables } from "../../core/index.ts";
import type { TableColumn } from "../../core/index.ts";
import type { PolicyVocabulary } from "./policyVocabulary.ts";
import { textColumn } from "./textColumn.ts";
import { wordIndex } from "./wordKey.ts";

/** How one kind of table is recognised. */
export interface TableKind {
  readonly id: string;
  readonly columns: Readonly<Record<string, TableColumn>>;
  /** Headings to column keys. */
  readonly headings: ReadonlyMap<string, string>;
  /** Columns without which it is not this table. */
  readonly signature: readonly string[];
}

/** Columns that make a table what it is, besides those that every row must have. */
const typical: Readonly<Record<string, readonly string[]>> = {
  raters: ["raterGroup", "raterWeight"],
  raterSets: ["raterGroup"],
  vetoes: ["effect"],
  grades: ["lowerBound"],
  quota: ["share"],
  streaks: ["streakLength"],
  gates: ["gateKind"],
  review: ["reviewer"],
  courses: ["courses"],
  jointPools: ["pooledGroups"],
};

const special = [
  {
    id: "parameters",
    columns: { parameter: textColumn, value: textColumn },
    signature: ["parameter", "value"],
  },
  { id: "assumed", columns: { part: textColumn, path: textColumn }, signature: ["path", "part"] },
  { id: "further", columns: { path: textColumn, value: textColumn }, signature: ["path", "value"] },
];

/** Every sheet of a workbook is looked through with the same words. */
const known = new WeakMap<PolicyVocabulary, readonly TableKind[]>();

/** All kinds of table with the headings by which they are found. */
export function tableKinds(vocabulary: PolicyVocabulary): readonly TableKind[] {
  const found = known.get(vocabulary);
  if (found !== undefined) return found;
  const kinds = kindsOf(vocabulary);
  known.set(vocabulary, kinds);
  return kinds;
}

function kindsOf({ column }: PolicyVocabulary): readonly TableKind[] {
  const all: readonly Omit<TableKind, "headings">[] = [
    ...special,
    ...policyTables.map(({ id, columns }) => ({
      ...{ id, columns },
      signature: [
        ...new Set([
          ...Object.entries<TableColumn>(columns).flatMap(([key, { isRequired }]) =>
            isRequired ? [key] : [],
          ),
          ...(typical[id] ?? []),
        ]),
      ],
    })),
  ];
  return all.map((kind) => {
    const keys = Object.keys(kind.columns);
    // The product's own word of one column goes before a loose spelling of another.
    const own = keys.map((key) => [key, (column[key] ?? []).slice(0, 3)] as const);
    const loose = keys.map((key) => [key, (column[key] ?? []).slice(3)] as const);
    return { ...kind, headings: wordIndex([...own, ...loose]) };
  });
}
