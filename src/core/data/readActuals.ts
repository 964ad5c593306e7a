import type { Measure } from "../dataset.ts";
import { absentState } from "./absentState.ts";
import { entryRule } from "./entryRule.ts";
import { insideScale } from "./insideScale.ts";
import type { LeafReader } from "./leafReader.ts";
import { LeafState } from "./leafReader.ts";
import { readDirect } from "./readDirect.ts";
import type { LeafInput } from "./leafInput.ts";

/**
 * Measured values through the indicator's rule. The target comes from the person's own target column where there
 * is one, else from the role. An actual for which the rule has no answer is missing.
 */
export function readActuals(
  { policy, node, index, roles, measures }: LeafInput,
  actual: Measure,
): LeafReader {
  const targets = measures.find(({ kind }) => kind === "target");
  const weights = roles.map(({ nodes }) => nodes[index]?.weightOfTotal ?? 0);
  const roleTargets = roles.map(({ nodes }) => nodes[index]?.target ?? Number.NaN);
  const rules = weights.map((weight) => entryRule(policy, node, true, weight));
  const outOfScale = policy.absence.outOfScale ?? "missing";
  const only = rules.length === 1 ? rules[0] : undefined;
  const { values } = actual;
  if (only !== undefined && only.linear !== null) {
    const line = { values, ...only.linear, min: only.min, max: only.max };
    return readDirect(actual, line, node.allowsNotApplicable, outOfScale);
  }
  return {
    direct: null,
    allowsNotApplicable: node.allowsNotApplicable,
    measures: targets === undefined ? [actual] : [actual, targets],
    read: (row, role, reading) => {
      reading.isRaterGroupAbsent = false;
      reading.state = LeafState.value;
      const rule = rules[role];
      const entry = values[row] ?? Number.NaN;
      if (rule === undefined || Number.isNaN(entry)) {
        reading.state = absentState(actual, row, node.allowsNotApplicable);
        return Number.NaN;
      }
      const own = targets?.values[row] ?? Number.NaN;
      const target = Number.isNaN(own) ? (roleTargets[role] ?? Number.NaN) : own;
      const counted = insideScale(entry, rule.min, rule.max, outOfScale);
      const points = Number.isNaN(counted)
        ? Number.NaN
        : rule.points(counted, target, (weights[role] ?? 0) * 100);
      if (Number.isNaN(points)) reading.state = LeafState.missing;
      return points;
    },
  };
}
