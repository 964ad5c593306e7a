import { references } from "../../../core/index.ts";
import { columnLetters, type PlannedCell } from "../../../sheet/index.ts";
import { policyWord } from "../../../messages/policyTables/policyWord.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { Book } from "../../model/book.ts";
import { numberFormats } from "../../theme/numberFormats.ts";
import { policySection, sectionColumn, type PolicySection } from "./policySection.ts";
import { weightFormulas } from "./weightFormulas.ts";

/** Weights by role, and the shares that follow from them, by profile. */
export interface RoleWeightSection {
  readonly section: PolicySection;
  /** First of a profile's two columns of shares. */
  readonly shareColumn: (profile: number) => number;
}

/**
 * Indicators in rows, roles in columns: an empty cell is the weight of the table above it. Null where no role
 * differs.
 *
 * @param top - Sheet row of the first body row, 0-based.
 * @param modelWeight - Cell of a node's weight in the table above, as A1.
 */
export function roleWeightSection(
  book: Book,
  top: number,
  modelWeight: (nodeId: string) => string,
): RoleWeightSection | null {
  const { policy, texts, weights, isLive, options } = book;
  const { roles } = policy;
  const { nodes } = policy.model;
  if (roles.every((role) => Object.keys(role.weights).length === 0)) return null;
  const [nodeName, roleName] = [references(nodes).labelOf, references(roles).labelOf];
  const rowOf = new Map(nodes.map(({ id }, row) => [id, row]));
  // Weights of nodes that the model does not have are shown too: the check names their cells.
  const named = roles.flatMap((role) => Object.keys(role.weights));
  const strangers = [...new Set(named.filter((id) => !rowOf.has(id)))];
  const at = (id: string, column: number): string =>
    `${columnLetters(column)}${String(top + (rowOf.get(id) ?? 0) + 1)}`;
  const shareColumn = (profile: number): number => 1 + roles.length + profile * 2;
  /** The column of the role, or of one that it inherits from, that says a weight for this node. */
  const columnFor = (roleId: string | null, nodeId: string, passed: ReadonlySet<string>): number | null => {
    const index = roles.findIndex(({ id }) => id === roleId);
    const role = roles[index];
    if (role === undefined || passed.has(role.id)) return null;
    return typeof role.weights[nodeId] === "number"
      ? 1 + index
      : columnFor(role.inherits, nodeId, new Set([...passed, role.id]));
  };
  const shares = weights.profiles.map((profile, position) => {
    const roleId = [...weights.ofRole].find(([, own]) => own === position)?.[0] ?? null;
    const places = {
      weight: (id: string) => {
        const column = columnFor(roleId, id, new Set());
        return column === null ? modelWeight(id) : at(id, column);
      },
      inParent: (id: string) => at(id, shareColumn(position)),
      ofTotal: (id: string) => at(id, shareColumn(position) + 1),
    };
    const formulas = weightFormulas(book, profile, places);
    return (id: string): readonly PlannedCell[] => {
      const resolved = profile.nodes.get(id);
      if (resolved?.isIn !== true) return [null, null];
      const shown = formulas(id);
      if (!isLive || shown === null) return [resolved.weightInParent, resolved.weightOfTotal];
      return [{ formula: shown.inParent }, { formula: shown.ofTotal }];
    };
  });
  const out = policyWord("column", "notInRole", options.language);
  const percent = numberFormats.percent;
  const headers = weights.profiles.flatMap(({ roleNames }) => {
    const names = roleNames.length === 0 ? roles.map(({ name }) => name) : roleNames;
    return [texts.policy.inParent, texts.policy.ofTotal].map((share) =>
      fillIn(texts.policy.shareOfRole, { share, role: names.join("/") }),
    );
  });
  return {
    shareColumn,
    section: policySection({
      title: policyWord("table", "roleWeights", options.language),
      columns: [
        sectionColumn({ header: policyWord("column", "indicator", options.language), tone: "label" }),
        ...roles.map(({ id }) =>
          sectionColumn({ header: roleName(id), tone: "parameter", numberFormat: percent }),
        ),
        ...headers.map((header) => sectionColumn({ header, tone: "derived", numberFormat: percent })),
      ],
      rows: [...rowOf.keys(), ...strangers].map((id) => [
        nodeName(id),
        ...roles.map(({ weights: own }) => (own[id] === null ? out : (own[id] ?? null))),
        ...shares.flatMap((cells) => cells(id)),
      ]),
      strongRows: nodes.flatMap(({ kind }, row) => (kind === "area" ? [row] : [])),
    }),
  };
}
