import { policyTable } from "./policyTable.ts";
import { references } from "./references.ts";
import { columns } from "./tableColumn.ts";

/** Who may rate, in the order in which choices are offered. */
const raterGroups = [
  "self",
  "superior",
  "secondSuperior",
  "peer",
  "subordinate",
  "customer",
  "hr",
  "expert",
] as const;

/** Scales of entries and how they become points. */
export const scaleTable = policyTable({
  id: "scales",
  keys: ["id", "scale"],
  fields: {
    scale: "name",
    lowest: "min",
    highest: "max",
    increment: "step",
    pointsFrom: "normalisation",
    pointsTo: "normalisation",
  },
  columns: {
    scale: columns.name(),
    lowest: columns.requiredNumber(),
    highest: columns.requiredNumber(),
    increment: columns.number(null, { min: 0 }),
    normalisation: columns.choice(["identity", "linear", "proportional"], "identity"),
    pointsFrom: columns.number(null),
    pointsTo: columns.number(null),
    id: columns.text(),
  },
  print: ({ scales }) =>
    scales.map(({ id, name, min, max, step, normalisation }, index) => ({
      pointer: `/scales/${String(index)}`,
      values: {
        scale: name,
        lowest: min,
        highest: max,
        increment: step,
        normalisation: normalisation.kind,
        pointsFrom: normalisation.kind === "linear" ? normalisation.from : null,
        pointsTo:
          normalisation.kind === "linear"
            ? normalisation.to
            : normalisation.kind === "proportional"
              ? normalisation.full
              : null,
        id,
      },
    })),
});

/** Words that stand for values of a scale. */
export const scaleLabelTable = policyTable({
  id: "scaleLabels",
  keys: ["scale", "label"],
  fields: { scaleValue: "value" },
  columns: {
    scale: columns.name(),
    label: columns.name(),
    scaleValue: columns.requiredNumber(),
    aliases: columns.list(),
  },
  print: ({ scales }) => {
    const { labelOf } = references(scales);
    return scales.flatMap(({ id, labels }, scale) =>
      labels.map(({ label, value, aliases }, index) => ({
        pointer: `/scales/${String(scale)}/labels/${String(index)}`,
        values: { scale: labelOf(id), label, scaleValue: value, aliases },
      })),
    );
  },
});

/** Groups of raters: of all indicators where none is named, else of that one. */
export const raterTable = policyTable({
  id: "raters",
  keys: ["raterGroup", "indicator"],
  fields: { raterGroup: "group", raterWeight: "weight", indicator: "" },
  columns: {
    raterGroup: columns.choice(raterGroups, null),
    raterWeight: columns.number(1, { min: 0 }),
    indicator: columns.text(),
    minCount: columns.number(1, { min: 0, isWhole: true }),
    combine: columns.choice(["mean", "median", "trimmedMean"], "mean", { mean: "plainMean" }),
    trimShare: columns.share({ min: 0, max: 0.5 }),
  },
  print: (policy) => {
    const { labelOf } = references(policy.model.nodes);
    const lists = [
      { at: "/raters/groups", indicator: null, rules: policy.raters.groups },
      ...policy.model.nodes.flatMap((node, index) =>
        node.kind === "indicator" && node.raters !== null
          ? [{ at: `/model/nodes/${String(index)}/raters`, indicator: labelOf(node.id), rules: node.raters }]
          : [],
      ),
    ];
    return lists.flatMap(({ at, indicator, rules }) =>
      rules.map(({ group, weight, minCount, combine, trimShare }, index) => ({
        pointer: `${at}/${String(index)}`,
        values: {
          raterGroup: group,
          raterWeight: weight,
          indicator,
          minCount,
          combine,
          trimShare: trimShare === 0 ? null : trimShare,
        },
      })),
    );
  },
});

/** Weights for when exactly the groups of a set are present. */
export const raterSetTable = policyTable({
  id: "raterSets",
  keys: ["set", "raterGroup"],
  fields: { set: "", raterGroup: "group", raterWeight: "weight" },
  columns: {
    set: columns.requiredNumber({ min: 1, isWhole: true }),
    raterGroup: columns.choice(raterGroups, null),
    raterWeight: columns.number(1, { min: 0 }),
  },
  print: ({ raters }) =>
    raters.sets.flatMap(({ groups }, set) =>
      groups.map(({ group, weight }, index) => ({
        pointer: `/raters/sets/${String(set)}/groups/${String(index)}`,
        values: { set: set + 1, raterGroup: group, raterWeight: weight },
      })),
    ),
});

/** Periods in order of time, and what each weighs where they are weighed one by one. */
export const periodTable = policyTable({
  id: "periods",
  keys: ["id", "period"],
  fields: { period: "name", periodLength: "length" },
  columns: {
    period: columns.name(),
    weight: columns.share({ min: 0 }),
    periodLength: columns.choice(["month", "quarter", "half", "year", "custom"], "custom"),
    from: columns.day(),
    to: columns.day(),
    aliases: columns.list(),
    id: columns.text(),
  },
  print: ({ periods: { periods, aggregation } }) =>
    periods.map(({ id, name, aliases, length, from, to }, index) => ({
      pointer: `/periods/periods/${String(index)}`,
      values: {
        period: name,
        weight: aggregation.kind === "weighted" ? (aggregation.weights[id] ?? null) : null,
        periodLength: length,
        from,
        to,
        aliases,
        id,
      },
    })),
});
