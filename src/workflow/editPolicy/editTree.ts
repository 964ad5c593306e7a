import { createIndicator, type AppraisalPolicy, type ModelNode } from "../../core/index.ts";
import type { PolicyEdit } from "./policyEdit.ts";

type TreeEdit = Extract<PolicyEdit, { readonly kind: "addNode" | "removeNode" | "renameNode" | "moveNode" }>;

/** Adds, takes out, renames and moves areas and indicators. */
export function editTree(policy: AppraisalPolicy, edit: TreeEdit): AppraisalPolicy {
  const { nodes } = policy.model;
  switch (edit.kind) {
    case "addNode":
      return withNodes(policy, inOrder([...nodes, newNode(edit)]));
    case "removeNode": {
      const gone = new Set(branch(nodes, edit.nodeId).map(({ id }) => id));
      const kept = <Value>(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
        Object.fromEntries(Object.entries(values).filter(([id]) => !gone.has(id)));
      const roles = policy.roles.map((role) => ({
        ...role,
        weights: kept(role.weights),
        targets: kept(role.targets),
      }));
      return {
        ...withNodes(
          policy,
          nodes.filter(({ id }) => !gone.has(id)),
        ),
        roles,
      };
    }
    case "renameNode":
      return withNodes(
        policy,
        nodes.map((node) => (node.id === edit.nodeId ? renamed(node, edit.name) : node)),
      );
    case "moveNode":
      return withNodes(policy, moved(nodes, edit.nodeId, edit.to));
  }
}

function newNode({
  nodeKind,
  nodeId: id,
  parentId,
  name,
}: Extract<TreeEdit, { kind: "addNode" }>): ModelNode {
  const node = createIndicator({ id, parentId, name, weight: null });
  return nodeKind === "indicator" ? node : { kind: "area", id, parentId, name, aliases: [], weight: null };
}

/** The sheet's heading still says the old name; as an alias it is found again. */
function renamed(node: ModelNode, name: string): ModelNode {
  if (name === node.name || name.trim() === "") return node;
  return { ...node, name, aliases: [...node.aliases.filter((alias) => alias !== name), node.name] };
}

/** A node with everything below it. */
function branch(nodes: readonly ModelNode[], nodeId: string): readonly ModelNode[] {
  return nodes.flatMap((node) =>
    node.id === nodeId
      ? [node, ...nodes.filter(({ parentId }) => parentId === nodeId).flatMap(({ id }) => branch(nodes, id))]
      : [],
  );
}

/** Parents before children, children in their order. */
function inOrder(nodes: readonly ModelNode[]): readonly ModelNode[] {
  return nodes.filter(({ parentId }) => parentId === null).flatMap(({ id }) => branch(nodes, id));
}

function moved(nodes: readonly ModelNode[], nodeId: string, to: number): readonly ModelNode[] {
  const node = nodes.find(({ id }) => id === nodeId);
  if (node === undefined) return nodes;
  const siblings = nodes.filter(({ parentId, id }) => parentId === node.parentId && id !== nodeId);
  const place = Math.min(siblings.length, Math.max(0, to));
  const family = [...siblings.slice(0, place), node, ...siblings.slice(place)];
  return inOrder([...nodes.filter(({ parentId }) => parentId !== node.parentId), ...family]);
}

/** With other nodes; what was assumed of a node is still assumed of it, wherever it stands now. */
function withNodes(policy: AppraisalPolicy, nodes: readonly ModelNode[]): AppraisalPolicy {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const assumed = policy.assumed.flatMap((path) => {
    const [, index, rest = ""] = /^\/model\/nodes\/(\d+)(\/.*)?$/u.exec(path) ?? [];
    if (index === undefined) return [path];
    const place = places.get(policy.model.nodes[Number(index)]?.id ?? "");
    return place === undefined ? [] : [`/model/nodes/${String(place)}${rest}`];
  });
  return { ...policy, model: { ...policy.model, nodes }, assumed };
}
