import type { AppraisalPolicy, IndicatorNode } from "../../core/index.ts";
import { resolveRole } from "../../core/index.ts";
import type { TemplateSheetTexts } from "../../messages/template/index.ts";
import { examplePeople } from "./examplePeople.ts";
import type { SheetColumn } from "./sheetColumn.ts";

/** One column for each indicator and rater group, under its area; shares of the total stand in the headings. */
export function leafColumns(policy: AppraisalPolicy, texts: TemplateSheetTexts): readonly SheetColumn[] {
  const { model, raters, scoreScale, roles } = policy;
  const leaves = model.nodes.filter((node) => node.kind === "indicator");
  const hasAreas = leaves.some(({ parentId }) => parentId !== null);
  const groupsOf = (node: IndicatorNode): readonly string[] =>
    node.measuredBy === "actual"
      ? [texts.actual]
      : (node.raters ?? raters.groups).map(({ group }) => texts[group]);
  // What is measured says so: a figure of thousands is no score.
  const hasRaters = leaves.some((node) => groupsOf(node).length > 1 || node.measuredBy === "actual");
  const applies = leavesByRole(policy);
  let areaBefore: string | null = null;
  return leaves.flatMap((node) => {
    const groups = groupsOf(node);
    const area = model.nodes.find(({ id }) => id === node.parentId);
    const siblings = leaves.filter(({ parentId }) => parentId === node.parentId);
    const cells = Array.from({ length: examplePeople.count }, (_, person) => {
      const role = roles.length === 0 ? null : (roles[person % roles.length]?.id ?? null);
      const own = siblings.filter(({ id }) => applies(role, id));
      const position = own.indexOf(node);
      if (position === -1) return null;
      if (node.measuredBy === "actual" && node.target !== null)
        return examplePeople.actual(person, node.target, node.direction === "lowerIsBetter");
      return examplePeople.rating(person, position, scoreScale);
    });
    return (groups.length === 0 ? [null] : groups).map((rater, index): SheetColumn => {
      const isNewArea = index === 0 && (area?.id ?? null) !== areaBefore;
      areaBefore = area?.id ?? null;
      const areaText = area === undefined || !isNewArea ? null : withWeight(area.name, area.weight, policy);
      return {
        headings: [
          ...(hasAreas ? [areaText] : []),
          index === 0 ? withWeight(node.name, node.weight, policy) : null,
          ...(hasRaters ? [rater] : []),
        ],
        kind: node.measuredBy === "actual" ? "number" : "rating",
        choices: [],
        cells,
      };
    });
  });
}

function leavesByRole(policy: AppraisalPolicy): (roleId: string | null, nodeId: string) => boolean {
  const known = new Map(
    [null, ...policy.roles.map(({ id }) => id)].map((roleId) => [
      roleId,
      new Set(resolveRole(policy, roleId).nodes.flatMap(({ node, isIn }) => (isIn ? [node.id] : []))),
    ]),
  );
  return (roleId, nodeId) => known.get(roleId)?.has(nodeId) === true;
}

/** Weights that the policy states as shares of the total stand behind the name; others are in the policy's tables. */
function withWeight(name: string, weight: number | null, { model }: AppraisalPolicy): string {
  if (model.basis !== "total" || weight === null) return name;
  return `${name}\n${String(Math.round(weight * 10_000) / 100)}%`;
}
