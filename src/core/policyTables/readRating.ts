import type { PeriodAggregation, PeriodPolicy } from "../policy/periodPolicy.ts";
import type { RaterGroupRule, RaterPolicy, RaterSet } from "../policy/raterPolicy.ts";
import type { RatingScale } from "../policy/ratingScale.ts";
import { giveIds } from "./giveIds.ts";
import { periodTable, raterSetTable, scaleLabelTable, scaleTable } from "./ratingTables.ts";
import { references } from "./references.ts";
import type { TableReader } from "./tableReader.ts";

/** Reads rating scales with their words. */
export function readScales(reader: TableReader): readonly RatingScale[] {
  const rows = reader.rowsOf(scaleTable);
  const ids = giveIds(rows.map(({ values }) => ({ id: values.id, name: values.scale })));
  const { idOf } = references(
    rows.map(({ values }, index) => ({ id: ids[index] ?? "", name: values.scale ?? "" })),
  );
  const labels = reader.rowsOf(scaleLabelTable);
  return rows.map((row, index): RatingScale => {
    const id = ids[index] ?? "";
    const at = `/scales/${String(index)}`;
    row.place(at);
    const { scale, lowest, highest, increment, normalisation, pointsFrom, pointsTo } = row.values;
    const [from, to] = [
      pointsFrom ?? reader.parameters.scoreMin ?? 0,
      pointsTo ?? reader.parameters.scoreMax ?? 100,
    ];
    return {
      id,
      name: scale ?? "",
      min: lowest ?? 0,
      max: highest ?? 0,
      step: increment,
      labels: labels
        .filter(({ values }) => idOf(values.scale ?? "") === id)
        .map((label, position) => {
          label.place(`${at}/labels/${String(position)}`);
          const { label: word, aliases, scaleValue } = label.values;
          return { label: word ?? "", aliases, value: scaleValue ?? 0 };
        }),
      normalisation:
        normalisation === "linear"
          ? { kind: "linear", from, to }
          : normalisation === "proportional"
            ? { kind: "proportional", full: to }
            : { kind: "identity" },
    };
  });
}

/** Reads who rates; groups of single indicators belong to the tree. */
export function readRaterPolicy(reader: TableReader, groups: readonly RaterGroupRule[]): RaterPolicy {
  const sets = new Map<number, RaterSet["groups"][number][]>();
  for (const row of reader.rowsOf(raterSetTable)) {
    const { set, raterGroup, raterWeight } = row.values;
    if (set === null || raterGroup === null) continue;
    const own = sets.get(set) ?? [];
    row.place(
      `/raters/sets/${String(sets.has(set) ? [...sets.keys()].indexOf(set) : sets.size)}/groups/${String(own.length)}`,
    );
    own.push({ group: raterGroup, weight: raterWeight });
    sets.set(set, own);
  }
  return {
    groups,
    missingGroup: reader.parameters.missingGroup ?? "renormalise",
    sets: [...sets.values()].map((own) => ({ groups: own })),
    anonymityThreshold: reader.parameters.anonymityThreshold ?? 1,
  };
}

/** Reads periods and how they become one. */
export function readPeriods(reader: TableReader): PeriodPolicy {
  const rows = reader.rowsOf(periodTable);
  const ids = giveIds(rows.map(({ values }) => ({ id: values.id, name: values.period })));
  const { idOf } = references(
    rows.map(({ values }, index) => ({
      id: ids[index] ?? "",
      name: values.period ?? "",
      aliases: values.aliases,
    })),
  );
  const { weighsPeriodsByDays, ...given } = reader.parameters;
  const weights: Record<string, number> = {};
  const periods = rows.map((row, index) => {
    const id = ids[index] ?? "";
    row.place(`/periods/periods/${String(index)}`, { weight: `/periods/aggregation/weights/${id}` });
    const { period, weight, periodLength, from, to, aliases } = row.values;
    if (weight !== null) weights[id] = weight;
    return { id, name: period ?? "", aliases, length: periodLength, from, to };
  });
  return {
    periods,
    aggregation: aggregationOf(given, weights, idOf),
    missingPeriod: given.missingPeriod ?? "skip",
    minimumPeriods: given.minimumPeriods ?? 1,
    proration: {
      minimumDays: given.minimumDays ?? 0,
      countsLeave: given.countsLeave ?? false,
      ...(weighsPeriodsByDays === undefined ? {} : { weighsPeriodsByDays }),
    },
  };
}

function aggregationOf(
  { aggregation, bestCount, yearPeriod, yearShare }: TableReader["parameters"],
  weights: Readonly<Record<string, number>>,
  idOf: (text: string) => string,
): PeriodAggregation {
  // Weights beside the periods say how they become one, also where nothing else does.
  switch (aggregation ?? (Object.keys(weights).length > 0 ? "weighted" : "mean")) {
    case "weighted":
      return { kind: "weighted", weights };
    case "bestOf":
      return { kind: "bestOf", count: bestCount ?? 1 };
    case "periodsAndYear":
      return { kind: "periodsAndYear", yearPeriodId: idOf(yearPeriod ?? ""), yearShare: yearShare ?? 0.5 };
    case "last":
      return { kind: "last" };
    case "min":
      return { kind: "min" };
    case "max":
      return { kind: "max" };
    case "mean":
      return { kind: "mean" };
  }
}
