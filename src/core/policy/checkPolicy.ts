import type { Issue } from "../issue.ts";
import type { ReferenceKind } from "../issues/policyIssue.ts";
import { checkFollowUp } from "../followUp/checkFollowUp.ts";
import { checkPromotion } from "../promotion/checkPromotion.ts";
import type { AppraisalPolicy } from "./appraisalPolicy.ts";
import { checkReferences } from "./checkReferences.ts";
import { checkRule } from "./checkRule.ts";
import { checkWeights, weightTolerance } from "./checkWeights.ts";

/**
 * Is a policy consistent? Weights sum at every parent and role, references lead somewhere, ids are unique, bounds
 * of grades fall, quota shares sum to one, rules can be applied. Every problem is an issue with its place in the
 * policy; an empty list means that nothing is to be said.
 *
 * @example
 * checkPolicy(samplePolicy)
 * //=> []
 */
export function checkPolicy(policy: AppraisalPolicy): readonly Issue[] {
  return [
    ...checkIds(policy),
    ...checkReferences(policy),
    ...checkWeights(policy),
    ...checkTree(policy),
    ...checkRoles(policy),
    ...checkScales(policy),
    ...checkGrades(policy),
    ...checkShares(policy),
    ...checkPromotion(policy),
    ...checkFollowUp(policy),
  ];
}

function checkIds(policy: AppraisalPolicy): readonly Issue[] {
  const lists: readonly (readonly [string, ReferenceKind, readonly { readonly id: string }[]])[] = [
    ["/model/nodes", "node", policy.model.nodes],
    ["/roles", "role", policy.roles],
    ["/scales", "scale", policy.scales],
    ["/periods/periods", "period", policy.periods.periods],
    ["/streaks", "streak", policy.streaks],
    ["/grades/scales", "scale", policy.grades.scales],
    ["/adjustments", "veto", [...policy.adjustments.items, ...policy.adjustments.vetoes]],
  ];
  return lists.flatMap(([path, kind, items]) => {
    const seen = new Set<string>();
    return items.flatMap(({ id }): Issue[] => {
      const isRepeated = seen.has(id);
      seen.add(id);
      return isRepeated ? [{ code: "id_duplicate", at: `policy:${path}`, path, kind, id }] : [];
    });
  });
}

function checkTree({ model }: AppraisalPolicy): readonly Issue[] {
  const parents = new Set(model.nodes.map(({ parentId }) => parentId));
  return model.nodes.flatMap((node, index): readonly Issue[] => {
    const path = `/model/nodes/${String(index)}`;
    if (node.kind === "indicator") {
      return node.rule === null ? [] : checkRule(node, node.rule, `${path}/rule`);
    }
    if (parents.has(node.id)) return [];
    return [{ code: "area_without_indicators", at: `policy:${path}`, nodeId: node.id, nodeName: node.name }];
  });
}

function checkRoles({ roles }: AppraisalPolicy): readonly Issue[] {
  return roles.flatMap((role, index): Issue[] => {
    const seen = new Set([role.id]);
    let { inherits } = role;
    while (inherits !== null) {
      if (seen.has(inherits)) {
        const at = `policy:/roles/${String(index)}/inherits`;
        return [{ code: "role_inherits_itself", at, roleId: role.id, roleName: role.name }];
      }
      seen.add(inherits);
      inherits = roles.find(({ id }) => id === inherits)?.inherits ?? null;
    }
    return [];
  });
}

function checkScales({ scales, scoreScale }: AppraisalPolicy): readonly Issue[] {
  const own = scales.flatMap(({ id, min, max }, index): Issue[] =>
    min < max
      ? []
      : [{ code: "scale_limits_upside_down", at: `policy:/scales/${String(index)}`, scaleId: id }],
  );
  if (scoreScale.min < scoreScale.max) return own;
  return [{ code: "scale_limits_upside_down", at: "policy:/scoreScale", scaleId: "" }, ...own];
}

function checkGrades({ grades, scoreScale }: AppraisalPolicy): readonly Issue[] {
  return grades.scales.flatMap(({ id: scaleId, bands }, scale) =>
    bands.flatMap(({ grade, min }, index): Issue[] => {
      const at = `policy:/grades/scales/${String(scale)}/bands/${String(index)}/min`;
      const isLowest = index === bands.length - 1;
      if (isLowest && min !== null && min > scoreScale.min) {
        return [{ code: "lowest_grade_has_bound", at, scaleId, grade, bound: min }];
      }
      const before = bands[index - 1];
      const falls = before === undefined || min === null || (before.min !== null && min < before.min);
      const isOpenInside = min === null && !isLowest;
      if (falls && !isOpenInside) return [];
      return [{ code: "grade_bounds_not_falling", at, scaleId, grade, gradeBefore: before?.grade ?? "" }];
    }),
  );
}

function checkShares({ distribution }: AppraisalPolicy): readonly Issue[] {
  if (distribution === null) return [];
  const sum = distribution.shares.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) <= weightTolerance + 1e-12) return [];
  const sumPercent = Math.round(sum * 1e10) / 1e8;
  return [{ code: "quota_shares_do_not_sum", at: "policy:/distribution/shares", sumPercent }];
}
