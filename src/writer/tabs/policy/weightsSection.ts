import type { PlannedCell } from "../../../sheet/index.ts";
import { columnLetters } from "../../../sheet/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import { figure } from "../../layout/figure.ts";
import type { Book } from "../../model/book.ts";
import type { TreeNode } from "../../model/scoreTree.ts";
import type { WeightProfile } from "../../model/weightProfiles.ts";
import { numberFormats } from "../../theme/numberFormats.ts";
import { isAssumed } from "./isAssumed.ts";
import type { PolicySection } from "./policySection.ts";
import { policySection } from "./policySection.ts";

/** Columns of one profile: weight as the policy writes it, share of the parent, share of the total. */
const columnsPerProfile = 3;

/** First column of a profile's weights. */
export const weightColumn = (profile: number): number => 1 + profile * columnsPerProfile;

/**
 * The tree with its weights. What the policy's basis asks for is a parameter; the other shares are formulas over it.
 *
 * @param top - Sheet row of the section's first body row, 0-based.
 */
export function weightsSection(
  book: Book,
  top: number,
): { readonly section: PolicySection; readonly rowOf: ReadonlyMap<string, number> } {
  const { policy, tree, weights, texts } = book;
  const words = texts.policy;
  const rowOf = new Map(tree.nodes.map(({ node }, row) => [node.id, row]));
  const profiles = weights.profiles;
  const detail = weightColumn(profiles.length);
  const indexOf = new Map(policy.model.nodes.map((node, index) => [node.id, index]));
  const defaults = tree.nodes.flatMap(({ node }, row) =>
    node.weight === null || isAssumed(policy, `/model/nodes/${String(indexOf.get(node.id))}/weight`)
      ? [row]
      : [],
  );
  const rows = tree.nodes.map((item, row): PlannedCell[] => [
    item.node.name,
    ...profiles.flatMap((profile, position) => shareCells(book, item, profile, position, top, rowOf)),
    ...detailCells(book, item),
    defaults.includes(row) ? words.defaultMark : null,
  ]);
  const sums = profiles.flatMap(({ nodes }, position): PlannedCell[] => {
    if (!book.isLive) {
      const resolved = tree.roots.map(({ node }) => nodes.get(node.id));
      const shares = resolved.map((item) => item?.weightOfTotal ?? 0);
      const own = policy.model.basis === "total" ? shares : resolved.map((item) => item?.weightInParent ?? 0);
      return [sum(own), null, sum(shares)];
    }
    const column = columnLetters(weightColumn(position));
    const total = columnLetters(weightColumn(position) + 2);
    const cells = (letters: string) =>
      tree.roots.map(({ node }) => `${letters}${String(top + (rowOf.get(node.id) ?? 0) + 1)}`).join("+");
    return [{ formula: `=${cells(column)}` }, null, { formula: `=${cells(total)}` }];
  });
  return {
    rowOf,
    section: policySection({
      title: words.indicators,
      header: [
        words.indicator,
        ...profiles.flatMap(({ roleNames }) => [
          roleNames.length === 0 ? words.weight : fillIn(words.weightOfRole, { role: roleNames.join("/") }),
          words.inParent,
          words.ofTotal,
        ]),
        words.measuredBy,
        words.target,
        words.unit,
        words.remark,
      ],
      rows: [...rows, [words.weightSum, ...sums, null, null, null, null]],
      formats: Object.fromEntries(
        Array.from({ length: detail - 1 }, (_, index) => [index + 1, numberFormats.percent]),
      ),
      parameters: tree.nodes.flatMap(({ children }, row) =>
        policy.model.basis === "total" && children.length > 0
          ? []
          : profiles.map((_, position) => [row, weightColumn(position)] as const),
      ),
      defaults,
      strongRows: [
        ...tree.nodes.flatMap(({ children }, row) => (children.length > 0 ? [row] : [])),
        rows.length,
      ],
      indents: Object.fromEntries(tree.nodes.map(({ depth }, row) => [row, depth])),
    }),
  };
}

const sum = (numbers: readonly number[]): PlannedCell =>
  figure(numbers.reduce((total, number) => total + number, 0));

function shareCells(
  { policy, tree, isLive }: Book,
  { node, children }: TreeNode,
  { nodes }: WeightProfile,
  position: number,
  top: number,
  rowOf: ReadonlyMap<string, number>,
): PlannedCell[] {
  const resolved = nodes.get(node.id);
  if (resolved?.isIn !== true) return [null, null, null];
  const basis = policy.model.basis;
  if (!isLive) {
    const own = basis === "total" ? resolved.weightOfTotal : resolved.weightInParent;
    return [own, resolved.weightInParent, resolved.weightOfTotal];
  }
  const cell = (id: string, offset: number): string =>
    `${columnLetters(weightColumn(position) + offset)}${String(top + (rowOf.get(id) ?? 0) + 1)}`;
  const siblings = tree.nodes.filter(
    ({ node: other }) => other.parentId === node.parentId && nodes.get(other.id)?.isIn === true,
  );
  const sum = siblings.map(({ node: other }) => cell(other.id, 0)).join("+");
  const inParent = { formula: `=${cell(node.id, 0)}/(${sum})` };
  const above = tree.nodes.find(({ node: other }) => other.id === node.parentId);
  const whole = above === undefined ? String(policy.model.intendedTotal ?? 1) : cell(above.node.id, 2);
  const ofTotal = { formula: `=${cell(node.id, 1)}*${whole}` };
  if (basis === "total") {
    const below = children.filter(({ node: child }) => nodes.get(child.id)?.isIn === true);
    const own =
      below.length === 0
        ? resolved.weightOfTotal
        : { formula: `=${below.map(({ node: child }) => cell(child.id, 0)).join("+")}` };
    return [own, inParent, ofTotal];
  }
  return [resolved.weightInParent, inParent, ofTotal];
}

function detailCells({ policy, texts }: Book, { node }: TreeNode): PlannedCell[] {
  if (node.kind === "area") return [null, null, null];
  const scale = policy.scales.find(({ id }) => id === node.scaleId);
  const measured = texts.policy[node.measuredBy];
  return [scale === undefined ? measured : `${measured} · ${scale.name}`, node.target, node.unit];
}
