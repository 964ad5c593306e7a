import type { Measure } from "../dataset.ts";
import type { RaterGroupRule } from "../policy/raterPolicy.ts";
import { combineEntries } from "../raters/combineEntries.ts";
import type { GroupShares } from "../raters/groupShares.ts";
import { groupShares } from "../raters/groupShares.ts";
import { absentState } from "./absentState.ts";
import { entryRule } from "./entryRule.ts";
import { insideScale } from "./insideScale.ts";
import type { DirectColumn, LeafReader } from "./leafReader.ts";
import { LeafState } from "./leafReader.ts";
import type { LeafInput } from "./leafInput.ts";
import { readDirect } from "./readDirect.ts";
import { raterGroupsOf } from "./raterGroupsOf.ts";

/**
 * Ratings of one or several rater groups, each entry turned into points, entries combined inside their group and
 * groups blended by their shares. A group with fewer entries than its minimum is absent.
 */
export function readRatings(input: LeafInput, ratings: readonly Measure[]): LeafReader {
  const { policy, node, index, roles } = input;
  const groups = raterGroupsOf(policy, node, ratings);
  const weights = roles.map(({ nodes }) => nodes[index]?.weightOfTotal ?? 0);
  const rules = weights.map((weight) => entryRule(policy, node, false, weight));
  const outOfScale = policy.absence.outOfScale ?? "missing";
  const single = singleColumn(groups, rules);
  if (single !== null) {
    return readDirect(single.measure, single.line, node.allowsNotApplicable, outOfScale);
  }
  const sharesByMask = new Map<number, GroupShares>();
  const sharesOf = (mask: number): GroupShares => {
    const known = sharesByMask.get(mask);
    if (known !== undefined) return known;
    const presence = groups.map(({ rule }, position) => ({
      group: rule.group,
      weight: rule.weight,
      isPresent: (mask & (1 << position)) !== 0,
    }));
    const shares = groupShares(presence, policy.raters);
    sharesByMask.set(mask, shares);
    return shares;
  };
  const complete = (1 << groups.length) - 1;
  const combined = new Float64Array(groups.length);
  const entries: number[] = [];

  return {
    direct: null,
    allowsNotApplicable: node.allowsNotApplicable,
    measures: [...ratings, ...input.measures.filter(({ kind }) => kind === "target")],
    read: (row, role, reading) => {
      const rule = rules[role];
      const target = roles[role]?.nodes[index]?.target ?? Number.NaN;
      let mask = 0;
      let isDeclaredAbsent = false;
      for (let position = 0; position < groups.length; position += 1) {
        const group = groups[position];
        if (group === undefined || rule === undefined) continue;
        entries.length = 0;
        for (const measure of group.measures) {
          const entry = measure.values[row] ?? Number.NaN;
          const counted = insideScale(entry, rule.min, rule.max, outOfScale);
          const points = Number.isNaN(counted)
            ? Number.NaN
            : rule.points(counted, target, (weights[role] ?? 0) * 100);
          if (!Number.isNaN(points)) entries.push(points);
          else if (absentState(measure, row, node.allowsNotApplicable) === LeafState.notApplicable) {
            isDeclaredAbsent = true;
          }
        }
        if (entries.length === 0 || entries.length < group.rule.minCount) continue;
        mask |= 1 << position;
        combined[position] = combineEntries(entries, group.rule);
      }
      reading.isRaterGroupAbsent = mask !== 0 && mask !== complete;
      if (mask === 0) {
        reading.state = isDeclaredAbsent ? LeafState.notApplicable : LeafState.missing;
        return Number.NaN;
      }
      const shared = sharesOf(mask);
      if (shared.kind !== "shares") {
        reading.state = LeafState.blocked;
        return Number.NaN;
      }
      reading.state = LeafState.value;
      let points = 0;
      for (let position = 0; position < groups.length; position += 1) {
        if ((mask & (1 << position)) === 0) continue;
        points += (shared.shares[position] ?? 0) * (combined[position] ?? 0);
      }
      return points;
    },
  };
}

/** One rater's column on a straight line, the same for all roles; null where the leaf is anything else. */
function singleColumn(
  groups: readonly { readonly rule: RaterGroupRule; readonly measures: readonly Measure[] }[],
  rules: readonly ReturnType<typeof entryRule>[],
): { readonly measure: Measure; readonly line: DirectColumn } | null {
  const [group, ...others] = groups;
  const [rule, ...otherRules] = rules;
  const measure = group?.measures[0];
  if (group === undefined || measure === undefined || rule === undefined || rule.linear === null) return null;
  const isSingle = others.length === 0 && group.measures.length === 1 && group.rule.minCount <= 1;
  const line = rule.linear;
  const isSame = otherRules.every(
    ({ linear }) => linear?.factor === line.factor && linear.offset === line.offset,
  );
  if (!isSingle || !isSame) return null;
  return { measure, line: { values: measure.values, ...line, min: rule.min, max: rule.max } };
}
