import type { PromotionPolicy } from "../promotion/promotionPolicy.ts";
import { policyTable } from "./policyTable.ts";
import { references, type Named } from "./references.ts";
import { columns } from "./tableColumn.ts";

/** Job levels in rising order, with the tenure that belongs to each and its open seats. */
export const levelTable = policyTable({
  id: "levels",
  keys: ["id", "level"],
  fields: { level: "name", tenureFrom: "", tenureTo: "", vacancies: "" },
  columns: {
    level: columns.name(),
    track: columns.choice(["management", "professional", "lateral"], "management", {
      lateral: "lateralTrack",
    }),
    tenureFrom: columns.months({ min: 0 }),
    tenureTo: columns.months({ min: 0 }),
    vacancies: columns.number(null, { min: 0, isWhole: true }),
    aliases: columns.list(),
    id: columns.text(),
  },
  print: ({ promotion }) =>
    (promotion?.levels ?? []).map(({ id, name, aliases, track }, index) => {
      const range = promotion?.tenureRanges?.find(({ levelId }) => levelId === id);
      return {
        pointer: `/promotion/levels/${String(index)}`,
        values: {
          level: name,
          track,
          tenureFrom: range?.minMonths ?? null,
          tenureTo: range?.maxMonths ?? null,
          vacancies: promotion?.vacancies[id] ?? null,
          aliases,
          id,
        },
      };
    }),
});

/** Steps between levels. */
export const stepTable = policyTable({
  id: "steps",
  keys: ["id", "fromLevel", "toLevel"],
  fields: { fromLevel: "from", toLevel: "to", stepKind: "kind" },
  columns: {
    fromLevel: columns.name(),
    toLevel: columns.name(),
    stepKind: columns.choice(["promotion", "demotion", "lateral"], "promotion"),
    probationMonths: columns.months({ min: 0 }),
    id: columns.text(),
  },
  print: ({ promotion }) => {
    const { labelOf } = references(promotion?.levels ?? []);
    return (promotion?.steps ?? []).map(({ id, from, to, kind, probationMonths }, index) => ({
      pointer: `/promotion/steps/${String(index)}`,
      values: {
        fromLevel: labelOf(from),
        toLevel: labelOf(to),
        stepKind: kind,
        probationMonths: probationMonths ?? null,
        id,
      },
    }));
  },
});

const arrow = " → ";

/** Steps by the names of their levels. A step may also be written with another arrow, or by its goal alone. */
export function stepNames({ levels, steps }: Pick<PromotionPolicy, "levels" | "steps">): readonly Named[] {
  const { labelOf } = references(levels);
  return steps.map(({ id, from, to }) => {
    const [first, last] = [labelOf(from), labelOf(to)];
    return {
      id,
      name: `${first}${arrow}${last}`,
      aliases: [
        ...["->", "-", "—", "至", "到"].map((sign) => first + sign + last),
        // A level's name may be one that a cell does not give back; its id always is.
        ...[`${from}${arrow}${last}`, `${first}${arrow}${to}`, `${from}${arrow}${to}`],
        last,
      ],
    };
  });
}

/** Degrees from lowest to highest. */
export const degreeTable = policyTable({
  id: "degrees",
  keys: ["degree"],
  fields: { degree: "id" },
  columns: { degree: columns.name(), aliases: columns.list() },
  print: ({ promotion }) =>
    (promotion?.degrees ?? []).map(({ id, aliases }, index) => ({
      pointer: `/promotion/degrees/${String(index)}`,
      values: { degree: id, aliases },
    })),
});

/** Facts about people that gates ask for. */
export const factTable = policyTable({
  id: "facts",
  keys: ["id", "fact"],
  fields: { fact: "name", id: "factId" },
  columns: { fact: columns.name(), aliases: columns.list(), id: columns.text() },
  print: ({ promotion }) =>
    (promotion?.facts ?? []).map(({ factId, name, aliases }, index) => ({
      pointer: `/promotion/facts/${String(index)}`,
      values: { fact: name, aliases, id: factId },
    })),
});

/** Who reviews a promotion, in order. */
export const reviewTable = policyTable({
  id: "review",
  keys: ["id", "station"],
  fields: { station: "name", reviewer: "by" },
  columns: {
    station: columns.name(),
    reviewer: columns.choice(["self", "superior", "expert", "hr", "decision", "publicNotice"], null),
    id: columns.text(),
  },
  print: ({ promotion }) =>
    (promotion?.review ?? []).map(({ id, name, by }, index) => ({
      pointer: `/promotion/review/${String(index)}`,
      values: { station: name, reviewer: by, id },
    })),
});

/** What people in the reserve pool get, by the level that they wait for. */
export const allowanceTable = policyTable({
  id: "allowances",
  keys: ["level"],
  fields: { level: "levelId" },
  columns: {
    level: columns.name(),
    allowance: columns.requiredNumber({ min: 0 }),
    currency: columns.text(),
    per: columns.choice(["month", "once"], null, { month: "eachMonth" }),
  },
  print: ({ promotion }) => {
    const { labelOf } = references(promotion?.levels ?? []);
    return (promotion?.reserve?.allowances ?? []).map(({ levelId, amount, currency, per }, index) => ({
      pointer: `/promotion/reserve/allowances/${String(index)}`,
      values: { level: labelOf(levelId), allowance: amount, currency, per },
    }));
  },
});
