import type { PlannedCell } from "../../../sheet/index.ts";
import { gradeScaleOf, isoFromDay } from "../../../core/index.ts";
import type { Book } from "../../model/book.ts";
import { numberFormats } from "../../theme/numberFormats.ts";
import { isAssumed } from "./isAssumed.ts";
import type { PolicySection } from "./policySection.ts";
import { policySection } from "./policySection.ts";

/** Grades by rising lower bound, as look-ups need them. The lowest begins at the bottom of the score scale. */
export function gradesSection({ policy, texts }: Book): PolicySection {
  const words = texts.policy;
  const bands = gradeScaleOf(policy.grades).bands.toReversed();
  const lowest = Math.min(policy.scoreScale.min, ...bands.slice(1).map(({ min }) => (min ?? 0) - 1));
  const isDefault = isAssumed(policy, "/grades/scales");
  return policySection({
    title: words.grades,
    header: [words.grade, words.lowerBound, words.remark],
    rows: bands.map(({ grade, min }, row) => [
      grade,
      row === 0 ? lowest : (min ?? lowest),
      isDefault ? words.defaultMark : null,
    ]),
    parameters: bands.flatMap((_, row) => (row === 0 ? [] : [[row, 1] as const])),
    defaults: isDefault ? bands.map((_, row) => row) : [],
  });
}

/** Weights of rater groups: the policy's own, then those of single indicators. Null where nobody is weighed. */
export function ratersSection({ policy, tree, texts }: Book): PolicySection | null {
  const words = texts.policy;
  const own = tree.leaves.flatMap((leaf) =>
    (leaf.raters ?? []).map((rule): PlannedCell[] => [words[rule.group], rule.weight, leaf.name]),
  );
  const rows = [
    ...policy.raters.groups.map((rule): PlannedCell[] => [
      words[rule.group],
      rule.weight,
      words.allIndicators,
    ]),
    ...own,
  ];
  if (rows.length === 0) return null;
  const isDefault = isAssumed(policy, "/raters/groups");
  const count = policy.raters.groups.length;
  return policySection({
    title: words.raters,
    header: [words.raterGroup, words.weight, words.indicator, words.remark],
    rows: rows.map((row, index) => [...row, isDefault && index < count ? words.defaultMark : null]),
    parameters: rows.map((_, row) => [row, 1]),
    formats: { 1: rows.every(([, weight]) => Number(weight) <= 1) ? numberFormats.percent : "0.##" },
    defaults: isDefault ? policy.raters.groups.map((_, row) => row) : [],
  });
}

/** The periods of the run, with weights where they are weighed one by one. */
export function periodsSection({ policy, result, texts }: Book): PolicySection | null {
  const words = texts.policy;
  const { aggregation, periods } = policy.periods;
  const shown = result.periods.filter(({ id }) => id !== null);
  if (shown.length === 0) return null;
  const rows = shown.map(({ id, name }): PlannedCell[] => {
    const declared = periods.find((period) => period.id === id);
    const weight = aggregation.kind === "weighted" ? (aggregation.weights[id ?? ""] ?? 0) : null;
    const day = (value: Parameters<typeof isoFromDay>[0] | null | undefined) =>
      value === null || value === undefined ? null : isoFromDay(value);
    return [name ?? id, weight, day(declared?.from), day(declared?.to)];
  });
  return policySection({
    title: words.periods,
    header: [words.period, words.weight, words.from, words.to],
    rows,
    formats: { 1: numberFormats.percent },
    parameters: aggregation.kind === "weighted" ? rows.map((_, row) => [row, 1] as const) : [],
  });
}

/** Wanted shares of the grades; null without a forced distribution. */
export function quotaSection({ policy, texts }: Book): PolicySection | null {
  const words = texts.policy;
  if (policy.distribution === null) return null;
  const isDefault = isAssumed(policy, "/distribution/shares");
  return policySection({
    title: words.quota,
    header: [words.grade, words.share, words.remark],
    rows: policy.distribution.shares.map(({ grade, share }) => [
      grade,
      share,
      isDefault ? words.defaultMark : null,
    ]),
    formats: { 1: numberFormats.percent },
    parameters: policy.distribution.shares.map((_, row) => [row, 1]),
    defaults: isDefault ? policy.distribution.shares.map((_, row) => row) : [],
  });
}

/** Rating scales other than the score scale itself. */
export function scalesSection({ policy, texts }: Book): PolicySection | null {
  const words = texts.policy;
  if (policy.scales.length === 0) return null;
  return policySection({
    title: words.scales,
    header: [words.scale, words.lowest, words.highest, words.remark],
    rows: policy.scales.map(({ name, min, max, labels }) => [
      name,
      min,
      max,
      labels.map(({ label, value }) => `${label}=${String(value)}`).join(", ") || null,
    ]),
    parameters: policy.scales.flatMap((_, row) => [[row, 1] as const, [row, 2] as const]),
  });
}
