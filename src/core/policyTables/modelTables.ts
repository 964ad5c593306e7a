import type { IndicatorNode } from "../policy/appraisalModel.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { policyTable } from "./policyTable.ts";
import { references } from "./references.ts";
import { ruleText } from "./ruleText.ts";
import { columns } from "./tableColumn.ts";

const indicatorsOf = (policy: AppraisalPolicy): readonly (readonly [IndicatorNode, number])[] =>
  policy.model.nodes.flatMap((node, index) => (node.kind === "indicator" ? [[node, index] as const] : []));

/** Areas and indicators with their weights and rules. */
export const indicatorTable = policyTable({
  id: "indicators",
  keys: ["id", "indicator", "parent"],
  fields: { indicator: "name", parent: "parentId", notApplicable: "allowsNotApplicable", scale: "scaleId" },
  columns: {
    indicator: columns.name(),
    parent: columns.text(),
    nodeKind: columns.choice(["area", "indicator"], null),
    weight: columns.share(),
    measuredBy: columns.choice(["rating", "actual"], null),
    scale: columns.text(),
    target: columns.number(null),
    unit: columns.text(),
    rule: columns.rule(),
    direction: columns.choice(["higherIsBetter", "lowerIsBetter", "range"], "higherIsBetter"),
    notApplicable: columns.flag(true),
    isPreweighted: columns.flag(false),
    quote: columns.text(),
    aliases: columns.list(),
    id: columns.text(),
  },
  print: (policy) => {
    const { nodes } = policy.model;
    const node = references(nodes);
    const scale = references(policy.scales);
    const parents = new Set(nodes.map(({ parentId }) => parentId));
    const isAllRated = nodes.every(
      (leaf) =>
        leaf.kind === "area" || (leaf.measuredBy === "rating" && leaf.rule === null && leaf.target === null),
    );
    return nodes.map((item, index) => {
      const leaf = item.kind === "indicator" ? item : null;
      const parent = item.parentId === null ? null : node.labelOf(item.parentId);
      const rule = ruleText(leaf?.rule ?? null);
      return {
        pointer: `/model/nodes/${String(index)}`,
        values: {
          indicator: item.name,
          parent,
          // What the other cells say already is not said again.
          nodeKind: (item.kind === "area") === parents.has(item.id) ? null : item.kind,
          weight: item.weight,
          measuredBy: isAllRated ? null : (leaf?.measuredBy ?? null),
          scale: typeof leaf?.scaleId === "string" ? scale.labelOf(leaf.scaleId) : null,
          target: leaf?.target ?? null,
          unit: leaf?.unit ?? null,
          rule: rule.text,
          direction: leaf?.direction ?? "higherIsBetter",
          notApplicable: leaf?.allowsNotApplicable ?? true,
          isPreweighted: leaf?.isPreweighted ?? false,
          quote: rule.quote,
          aliases: item.aliases,
          id: item.id,
        },
      };
    });
  },
});

/** What the points of an indicator look like in words. */
export const anchorTable = policyTable({
  id: "anchors",
  keys: ["indicator", "points"],
  columns: { indicator: columns.name(), points: columns.requiredNumber(), description: columns.text() },
  print: (policy) => {
    const { labelOf } = references(policy.model.nodes);
    return indicatorsOf(policy).flatMap(([{ id, anchors }, node]) =>
      anchors.map(({ points, description }, index) => ({
        pointer: `/model/nodes/${String(node)}/anchors/${String(index)}`,
        values: { indicator: labelOf(id), points, description },
      })),
    );
  },
});

/** Roles; their weights and targets have tables of their own. */
export const roleTable = policyTable({
  id: "roles",
  keys: ["id", "role"],
  fields: { role: "name" },
  columns: {
    role: columns.name(),
    inherits: columns.text(),
    aliases: columns.list(),
    id: columns.text(),
  },
  print: ({ roles }) => {
    const { labelOf } = references(roles);
    return roles.map(({ id, name, aliases, inherits }, index) => ({
      pointer: `/roles/${String(index)}`,
      values: { role: name, inherits: inherits === null ? null : labelOf(inherits), aliases, id },
    }));
  },
});

/** Weights that differ for a role; tabs show indicators in rows and roles in columns. */
export const roleWeightTable = policyTable({
  id: "roleWeights",
  keys: ["role", "indicator"],
  fields: { weight: "", notInRole: "" },
  columns: {
    role: columns.name(),
    indicator: columns.name(),
    weight: columns.share(),
    notInRole: columns.flag(false),
  },
  print: (policy) => {
    const role = references(policy.roles);
    const node = references(policy.model.nodes);
    return policy.roles.flatMap(({ id, weights }, index) =>
      Object.entries(weights).map(([nodeId, weight]) => ({
        pointer: `/roles/${String(index)}/weights/${nodeId}`,
        values: {
          role: role.labelOf(id),
          indicator: node.labelOf(nodeId),
          weight,
          notInRole: weight === null,
        },
      })),
    );
  },
});

/** Targets that differ for a role. */
export const roleTargetTable = policyTable({
  id: "roleTargets",
  keys: ["role", "indicator"],
  fields: { target: "" },
  columns: { role: columns.name(), indicator: columns.name(), target: columns.requiredNumber() },
  print: (policy) => {
    const role = references(policy.roles);
    const node = references(policy.model.nodes);
    return policy.roles.flatMap(({ id, targets }, index) =>
      Object.entries(targets).map(([nodeId, target]) => ({
        pointer: `/roles/${String(index)}/targets/${nodeId}`,
        values: { role: role.labelOf(id), indicator: node.labelOf(nodeId), target },
      })),
    );
  },
});
