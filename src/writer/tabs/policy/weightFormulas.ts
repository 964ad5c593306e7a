import type { ModelNode } from "../../../core/index.ts";
import type { Book } from "../../model/book.ts";
import type { WeightProfile } from "../../model/weightProfiles.ts";

/** Formulas of one node's shares, with "=". Null where the node does not apply. */
export interface ShareFormulas {
  readonly inParent: string;
  readonly ofTotal: string;
}

/** Where weights stand on the tab, as A1. */
export interface WeightPlaces {
  /** The cell that holds a node's weight in a profile, empty where siblings share what is left. */
  readonly weight: (nodeId: string) => string;
  readonly inParent: (nodeId: string) => string;
  readonly ofTotal: (nodeId: string) => string;
}

/**
 * Shares inside the parent and of the total as formulas over the weights as they were typed: siblings without a
 * weight share what the others leave, others count in proportion to their sum.
 */
export function weightFormulas(
  { policy }: Book,
  { nodes }: WeightProfile,
  places: WeightPlaces,
): (nodeId: string) => ShareFormulas | null {
  const { basis, intendedTotal } = policy.model;
  const isIn = ({ id }: ModelNode): boolean => nodes.get(id)?.isIn === true;
  const childrenOf = (parentId: string | null): readonly ModelNode[] =>
    policy.model.nodes.filter((node) => node.parentId === parentId && isIn(node));
  const isSum = (node: ModelNode): boolean => basis === "total" && childrenOf(node.id).length > 0;
  const own = (node: ModelNode): string =>
    isSum(node) ? `(${childrenOf(node.id).map(own).join("+")})` : places.weight(node.id);
  /** Cells of siblings that may be empty; null where one of them is a sum of what is below it. */
  const openCells = (siblings: readonly ModelNode[]): readonly string[] | null =>
    siblings.some(isSum) ? null : siblings.map(({ id }) => places.weight(id));
  const isOpen = (node: ModelNode): boolean => !isSum(node) && node.weight === null;
  const share = (node: ModelNode): string => {
    const siblings = childrenOf(node.parentId);
    if (!siblings.some(isOpen)) return `${own(node)}/(${siblings.map(own).join("+")})`;
    const cells = openCells(siblings);
    const parent = node.parentId;
    if (cells === null) return String(nodes.get(node.id)?.weightInParent ?? 0);
    const whole = basis === "parent" || parent === null ? "1" : String(nodes.get(parent)?.weightOfTotal ?? 1);
    const [list, cell] = [cells.join(","), places.weight(node.id)];
    const left = `MAX(0,${whole}-SUM(${list}))/(${String(cells.length)}-COUNT(${list}))`;
    const sum = `IF(COUNT(${list})<${String(cells.length)},MAX(${whole},SUM(${list})),SUM(${list}))`;
    return `IF(ISNUMBER(${cell}),${cell},${left})/${sum}`;
  };
  return (nodeId) => {
    const node = policy.model.nodes.find(({ id }) => id === nodeId);
    if (node === undefined || !isIn(node)) return null;
    const above = node.parentId === null ? String(intendedTotal ?? 1) : places.ofTotal(node.parentId);
    return { inParent: `=${share(node)}`, ofTotal: `=${places.inParent(nodeId)}*${above}` };
  };
}
