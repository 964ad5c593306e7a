import type { PrintedTable } from "../../../core/index.ts";
import { columnLetters, type PlannedCell } from "../../../sheet/index.ts";
import type { Book } from "../../model/book.ts";
import { numberFormats } from "../../theme/numberFormats.ts";
import { colors } from "../../theme/colors.ts";
import { sectionColumn, type PolicySection } from "./policySection.ts";
import { tableSection } from "./tableSection.ts";
import { weightFormulas } from "./weightFormulas.ts";

/** The indicators, and where their weights stand in the section. */
export interface IndicatorSection {
  readonly section: PolicySection;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly weightColumn: number;
  /** First of the two columns of shares; null where roles weigh differently and have a table of their own. */
  readonly shareColumn: number | null;
}

/**
 * The tree with its weights as typed; where all people weigh alike, shares of the parent and of the total stand
 * beside them as formulas.
 *
 * @param top - Sheet row of the first body row, 0-based.
 */
export function indicatorSection(book: Book, table: PrintedTable, top: number): IndicatorSection {
  const { policy, tree, texts, weights, isLive } = book;
  const hasShares = policy.roles.every((role) => Object.keys(role.weights).length === 0);
  const shares = [texts.policy.inParent, texts.policy.ofTotal].map((header) =>
    sectionColumn({ header, tone: "derived", numberFormat: numberFormats.percent }),
  );
  const { section, columnOf } = tableSection(
    book,
    table,
    hasShares ? { after: "weight", columns: shares } : null,
  );
  const nodes = policy.model.nodes;
  const rowOf = new Map(nodes.map(({ id }, row) => [id, row]));
  const weightColumn = columnOf("weight");
  const cell = (column: number) => (id: string) =>
    `${columnLetters(column)}${String(top + (rowOf.get(id) ?? 0) + 1)}`;
  const [profile] = weights.profiles;
  const places = {
    weight: cell(weightColumn),
    inParent: cell(weightColumn + 1),
    ofTotal: cell(weightColumn + 2),
  };
  const formulas = profile === undefined ? null : weightFormulas(book, profile, places);
  const shareCells = (id: string): readonly PlannedCell[] => {
    const resolved = profile?.nodes.get(id);
    if (resolved?.isIn !== true) return [null, null];
    const shown = formulas?.(id) ?? null;
    if (!isLive || shown === null) return [resolved.weightInParent, resolved.weightOfTotal];
    return [{ formula: shown.inParent }, { formula: shown.ofTotal }];
  };
  const rows = section.rows.map((cells, row) =>
    hasShares
      ? [
          ...cells.slice(0, weightColumn + 1),
          ...shareCells(nodes[row]?.id ?? ""),
          ...cells.slice(weightColumn + 3),
        ]
      : cells,
  );
  const depths = new Map(tree.nodes.map(({ node, depth }) => [node.id, depth]));
  return {
    rowOf,
    weightColumn,
    shareColumn: hasShares ? weightColumn + 1 : null,
    section: {
      ...section,
      rows: [...rows, sumRow(book, section.columns.length, weightColumn, places.weight, hasShares)],
      cells: {
        ...section.cells,
        [`${String(rows.length)},${String(weightColumn)}`]: { style: { color: colors.ink } },
      },
      strongRows: [...nodes.flatMap(({ kind }, row) => (kind === "area" ? [row] : [])), rows.length],
      indents: Object.fromEntries(nodes.map(({ id }, row) => [row, depths.get(id) ?? 0])),
    },
  };
}

/** What the weights of the top level (or, as shares of the total, of the indicators) sum to. */
function sumRow(
  { policy, texts, isLive }: Book,
  width: number,
  weightColumn: number,
  weightAt: (id: string) => string,
  hasShares: boolean,
): readonly PlannedCell[] {
  const { basis, nodes } = policy.model;
  const counted = nodes.filter(({ kind, parentId }) =>
    basis === "total" ? kind === "indicator" : parentId === null,
  );
  const value = counted.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const isOpen = counted.some(({ weight }) => weight === null);
  const sum: PlannedCell = isLive
    ? { formula: `=SUM(${counted.map(({ id }) => weightAt(id)).join(",")})` }
    : value;
  return Array.from({ length: width }, (_, column): PlannedCell => {
    if (column === 0) return texts.policy.weightSum;
    // Indicators without weights share the whole equally: a sum of empty cells would say nothing.
    return column === weightColumn && !(isOpen && hasShares && value === 0) ? sum : null;
  });
}
