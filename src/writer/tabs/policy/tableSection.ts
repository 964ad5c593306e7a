import type { PlannedCell } from "../../../sheet/index.ts";
import type { PolicyTableId, PrintedTable, TableColumn, TableRow } from "../../../core/index.ts";
import { policyWord } from "../../../messages/policyTables/policyWord.ts";
import type { Book } from "../../model/book.ts";
import { numberFormats } from "../../theme/numberFormats.ts";
import { cellText, choicesOf, formatOf } from "./cellText.ts";
import { isAssumed } from "./isAssumed.ts";
import { policySection, sectionColumn, type PolicySection, type SectionColumn } from "./policySection.ts";

/** Columns that a table shows though all their cells may say nothing: by them it is recognised, or first looked at. */
const always: Readonly<Partial<Record<PolicyTableId, readonly string[]>>> = {
  indicators: ["parent", "weight"],
  raters: ["raterGroup", "raterWeight"],
  raterSets: ["raterGroup", "raterWeight"],
  vetoes: ["effect"],
  grades: ["lowerBound"],
  quota: ["share"],
  jointPools: ["pooledGroups"],
  streaks: ["streakLength"],
  gates: ["gateKind", "condition", "amount"],
  review: ["reviewer"],
  courses: ["courses"],
};
/** Columns that serve reading back rather than reading. */
const quiet: readonly string[] = ["aliases", "id", "gradeScaleId", "quote", "path"];

/** Columns of a table, and where each stands in the section. */
export interface TableSection {
  readonly section: PolicySection;
  readonly columnOf: (key: string) => number;
}

/**
 * A table of the policy as a section: columns that say nothing in this policy are left out, remarks on defaults come
 * last.
 *
 * @param derived - Columns of formulas, put behind the column with this key.
 */
export function tableSection(
  { policy, texts, options: { language } }: Book,
  { id, columns, rows }: PrintedTable,
  derived: { readonly after: string; readonly columns: readonly SectionColumn[] } | null = null,
): TableSection {
  const keys = Object.keys(columns).filter((key) => isShown(id, key, columns[key], rows));
  const defaults = rows.flatMap(({ pointer }, row) =>
    policy.assumed.some((path) => path.startsWith(`${pointer}/`)) || isAssumed(policy, pointer) ? [row] : [],
  );
  const before = derived === null ? keys.length : keys.indexOf(derived.after) + 1;
  const added = derived?.columns ?? [];
  const cellsOf = ({ values }: TableRow): PlannedCell[] =>
    keys.map((key) => {
      const column = columns[key];
      return column === undefined ? null : cellText(column, values[key] ?? null, language);
    });
  const asColumn = (key: string): SectionColumn => {
    const column = columns[key];
    return sectionColumn({
      header: policyWord("column", key, language),
      tone: quiet.includes(key) ? "quiet" : key === keys[0] ? "label" : "parameter",
      ...(column === undefined
        ? {}
        : {
            numberFormat: formatOf(column),
            choices: choicesOf(column, language),
            wraps: key === "aliases" || (wraps(column) && !quiet.includes(key)),
          }),
    });
  };
  const remark =
    defaults.length === 0
      ? []
      : [sectionColumn({ header: policyWord("column", "remark", language), tone: "quiet" })];
  return {
    columnOf: (key) => {
      const position = keys.indexOf(key);
      return position >= before ? position + added.length : position;
    },
    section: policySection({
      title: policyWord("table", id, language),
      columns: [
        ...keys.slice(0, before).map(asColumn),
        ...added,
        ...keys.slice(before).map(asColumn),
        ...remark,
      ],
      rows: rows.map((row, index) => {
        const cells = cellsOf(row);
        return [
          ...cells.slice(0, before),
          ...added.map(() => null),
          ...cells.slice(before),
          ...remark.map(() => (defaults.includes(index) ? texts.policy.defaultMark : null)),
        ];
      }),
      defaults,
      cells: {
        ...shareAmounts(rows, keys.indexOf("amount")),
        ...shareWeights(rows, keys.indexOf("raterWeight")),
      },
    }),
  };
}

function isShown(
  id: PolicyTableId,
  key: string,
  column: TableColumn | undefined,
  rows: readonly TableRow[],
): boolean {
  if (column === undefined) return false;
  if (column.isRequired || always[id]?.includes(key) === true) return true;
  return rows.some(({ values }) => JSON.stringify(values[key]) !== JSON.stringify(column.blank));
}

const wraps = ({ kind }: TableColumn): boolean => kind === "rule" || kind === "list";

/** Rater weights that are parts of a whole stand as percentages; 2 to 1 stays as it is. */
function shareWeights(rows: readonly TableRow[], column: number): PolicySection["cells"] {
  const isShare = rows.every(
    ({ values: { raterWeight } }) => typeof raterWeight === "number" && raterWeight <= 1,
  );
  if (column === -1 || !isShare) return {};
  const style = { numberFormat: numberFormats.percent };
  return Object.fromEntries(rows.map((_, row) => [`${String(row)},${String(column)}`, { style }]));
}

/** Gates ask for points, months and shares in one column; shares stand as percentages. */
function shareAmounts(rows: readonly TableRow[], column: number): PolicySection["cells"] {
  if (column === -1) return {};
  return Object.fromEntries(
    rows.flatMap(({ values: { gateKind } }, row) =>
      gateKind === "percentile" || gateKind === "headcountShare"
        ? [[`${String(row)},${String(column)}`, { style: { numberFormat: numberFormats.percent } }]]
        : [],
    ),
  );
}
