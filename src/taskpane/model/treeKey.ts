import type { TreeLine } from "./visibleRows.ts";

/** What a key does in the tree grid. */
type TreeStep =
  | { readonly kind: "focus"; readonly nodeId: string; readonly part: "row" | "weight" }
  | { readonly kind: "toggle"; readonly nodeId: string };

/**
 * Arrow keys walk and open, Enter and F2 lead into the weight, Enter and Escape out of it again. Null for keys that are
 * not the grid's.
 *
 * @param isInWeight - The keyboard stands in the weight's field rather than on the row.
 */
export function treeKey(
  key: string,
  isInWeight: boolean,
  nodeId: string,
  lines: readonly TreeLine[],
  closed: ReadonlySet<string>,
): TreeStep | null {
  const place = lines.findIndex(({ row }) => row.node.id === nodeId);
  const to = (index: number): TreeStep | null => {
    const target = lines[index]?.row.node.id;
    return target === undefined
      ? null
      : { kind: "focus", nodeId: target, part: isInWeight ? "weight" : "row" };
  };
  if (key === "ArrowDown") return to(place + 1);
  if (key === "ArrowUp") return to(place - 1);
  if (isInWeight) {
    return key === "Enter" || key === "Escape" ? { kind: "focus", nodeId, part: "row" } : null;
  }
  const { node, children } = lines[place]?.row ?? {};
  const isArea = node?.kind === "area" && children !== null;
  switch (key) {
    case "Home":
      return to(0);
    case "End":
      return to(lines.length - 1);
    case "Enter":
    case "F2":
      return { kind: "focus", nodeId, part: "weight" };
    case "ArrowRight":
      return isArea && closed.has(nodeId)
        ? { kind: "toggle", nodeId }
        : { kind: "focus", nodeId, part: "weight" };
    case "ArrowLeft": {
      if (isArea && !closed.has(nodeId)) return { kind: "toggle", nodeId };
      const parentId = node?.parentId ?? null;
      return parentId === null ? null : { kind: "focus", nodeId: parentId, part: "row" };
    }
    default:
      return null;
  }
}
