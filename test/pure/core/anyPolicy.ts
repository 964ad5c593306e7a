import fc from "fast-check";
import {
  asEpochDay,
  createIndicator,
  createPolicy,
  type AppraisalPolicy,
  type EligibilityGate,
  type ModelNode,
  type RaterGroupRule,
} from "../../../src/core/index.ts";
import { anyRule } from "./anyRule.ts";

const text = fc
  .string({
    unit: fc.constantFrom(..."绩效等级ABC甲乙 ,;；、/\"'（）→-%=1@"),
    minLength: 1,
    maxLength: 6,
  })
  // A name of nothing but spaces is none.
  .filter((words) => words.trim() !== "");
const share = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const number = fc.integer({ min: -5000, max: 50000 }).map((value) => value / 100);
const whole = fc.integer({ min: 1, max: 60 });
const list = fc.uniqueArray(text, { maxLength: 2 });
const groups = ["self", "superior", "peer", "customer", "expert"] as const;
const ids = (prefix: string, max: number, min = 0) =>
  fc
    .integer({ min, max })
    .map((count) => Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`));

const raterRule: fc.Arbitrary<RaterGroupRule> = fc.record({
  group: fc.constantFrom(...groups),
  weight: share,
  minCount: fc.integer({ min: 0, max: 3 }),
  combine: fc.constantFrom("mean", "median", "trimmedMean"),
  trimShare: fc.constantFrom(0, 0.1, 0.25),
});

/** A tree of two levels in which areas and indicators of the root alternate. */
const anyNodes: fc.Arbitrary<readonly ModelNode[]> = fc
  .array(fc.record({ leaves: fc.integer({ min: 0, max: 2 }), name: text, weight: fc.option(share) }), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((roots) => {
    const nodes = roots.flatMap(({ leaves, name, weight }, root): fc.Arbitrary<ModelNode>[] => {
      const id = `n${String(root)}`;
      const leaf = (own: string, parentId: string | null): fc.Arbitrary<ModelNode> =>
        fc
          .record({
            name: text,
            aliases: list,
            weight: fc.option(share),
            measuredBy: fc.constantFrom("rating" as const, "actual" as const),
            direction: fc.constantFrom("higherIsBetter" as const, "lowerIsBetter" as const, "range" as const),
            unit: fc.option(text),
            rule: fc.option(anyRule),
            target: fc.option(number),
            allowsNotApplicable: fc.boolean(),
            isPreweighted: fc.boolean(),
            raters: fc.option(fc.uniqueArray(raterRule, { maxLength: 2, selector: ({ group }) => group })),
            anchors: fc.array(fc.record({ points: number, description: text }), { maxLength: 2 }),
          })
          .map((parts) => createIndicator({ id: own, parentId, ...parts }));
      if (leaves === 0) return [leaf(id, null)];
      const area: ModelNode = { kind: "area", id, parentId: null, name, aliases: [], weight };
      return [
        fc.constant(area),
        ...Array.from({ length: leaves }, (_, index) => leaf(`${id}.${String(index)}`, id)),
      ];
    });
    return fc.tuple(...nodes);
  });

const named = { name: text };

const anyGate = (levels: readonly string[]): fc.Arbitrary<EligibilityGate> => {
  const level = fc.constantFrom(...levels);
  const base = <Kind extends string>(kind: Kind) => ({
    kind: fc.constant(kind),
    id: fc.uuid().map((id) => id.slice(0, 8)),
    ...named,
  });
  const plain: fc.Arbitrary<EligibilityGate> = fc.oneof(
    fc.record({ ...base("tenure"), minMonths: whole }),
    fc.record({ ...base("tenureRange"), levelId: level }),
    fc.record({ ...base("degree"), atLeast: text }),
    fc.record({ ...base("certificate"), anyOf: fc.uniqueArray(text, { minLength: 1, maxLength: 2 }) }),
    fc.record({ ...base("exam"), factId: text, atLeast: number }),
    fc.record({ ...base("minScore"), nodeId: fc.constant(null), atLeast: number }),
    fc.record({ ...base("gradeOfLast"), periods: whole, atLeastGrade: text, required: whole }),
    fc.record({ ...base("averageOfLast"), periods: whole, atLeast: number }),
    fc.record({ ...base("streak"), streakId: text }),
    fc.record({
      ...base("percentile"),
      scope: fc.constantFrom("all" as const, "department" as const),
      side: fc.constantFrom("atLeast" as const, "atMost" as const),
      share,
    }),
    fc.record({ ...base("noVeto"), withinMonths: fc.option(whole) }),
    fc.record({ ...base("approval"), by: fc.option(text) }),
    fc.record({
      ...base("headcountShare"),
      levelId: level,
      maxShare: share,
      among: fc.subarray([...levels]),
      scope: fc.constantFrom("all" as const, "department" as const),
    }),
  );
  return fc.oneof(
    { weight: 4, arbitrary: plain },
    {
      weight: 1,
      arbitrary: fc.record({
        ...base("group"),
        needs: fc.oneof(fc.constantFrom("all" as const, "any" as const), fc.integer({ min: 1, max: 2 })),
        gates: fc.array(plain, { minLength: 1, maxLength: 2 }),
      }),
    },
  );
};

const anyPromotion = ids("l", 3, 1).chain((levels) =>
  fc.record(
    {
      levels: fc.tuple(
        ...levels.map((id) =>
          fc.record({
            ...{ id: fc.constant(id), ...named, aliases: list },
            track: fc.constantFrom("management" as const, "professional" as const, "lateral" as const),
          }),
        ),
      ),
      steps: fc.array(
        fc.record(
          {
            id: fc.uuid().map((id) => id.slice(0, 8)),
            from: fc.constantFrom(...levels),
            to: fc.constantFrom(...levels),
            kind: fc.constantFrom("promotion" as const, "demotion" as const, "lateral" as const),
            gates: fc.array(anyGate(levels), { maxLength: 3 }),
            priority: fc.array(anyGate(levels), { maxLength: 1 }),
            probationMonths: whole,
          },
          { requiredKeys: ["id", "from", "to", "kind", "gates", "priority"] },
        ),
        { maxLength: 2 },
      ),
      vacancies: fc.dictionary(fc.constantFrom(...levels), whole),
      degrees: fc.uniqueArray(fc.record({ id: text, aliases: list }), {
        maxLength: 2,
        selector: ({ id }) => id,
      }),
      tieBreaks: fc.array(
        fc.record({
          by: fc.constant("fact" as const),
          id: text,
          order: fc.constantFrom("higherFirst" as const, "lowerFirst" as const),
        }),
        { maxLength: 1 },
      ),
      tenureRanges: fc.array(
        fc.record({ levelId: fc.constantFrom(...levels), minMonths: whole, maxMonths: fc.option(whole) }),
        { minLength: 1, maxLength: 2 },
      ),
      facts: fc.array(fc.record({ factId: text, ...named, aliases: list }), { minLength: 1, maxLength: 2 }),
      review: fc.array(
        fc.record({ id: text, ...named, by: fc.constantFrom("self" as const, "decision" as const) }),
        { minLength: 1, maxLength: 2 },
      ),
      reserve: fc.record({
        allowanceAfterMonths: fc.option(whole),
        expiresAfterMonths: fc.option(whole),
        allowances: fc.array(
          fc.record({
            levelId: fc.constantFrom(...levels),
            amount: share,
            currency: text,
            per: fc.option(fc.constantFrom("month" as const, "once" as const)),
          }),
          { maxLength: 2 },
        ),
      }),
    },
    { requiredKeys: ["levels", "steps", "vacancies", "degrees", "tieBreaks"] },
  ),
);

/** Any policy, with texts that are hard to keep in a cell; its references may lead nowhere. */
export const anyPolicy: fc.Arbitrary<AppraisalPolicy> = fc
  .record({
    ...{ id: text, name: text, version: text, source: fc.option(text), nodes: anyNodes },
    basis: fc.constantFrom("parent" as const, "total" as const),
    intendedTotal: fc.option(fc.constantFrom(1.1, 1.2)),
    roles: fc.uniqueArray(
      fc.record({
        ...{ id: text, ...named, aliases: list, inherits: fc.constant(null) },
        weights: fc.dictionary(fc.constantFrom("n0", "n1"), fc.option(share)),
        targets: fc.dictionary(fc.constantFrom("n0", "n1"), number),
      }),
      { maxLength: 2, selector: ({ id }) => id },
    ),
    groups: fc.uniqueArray(raterRule, { maxLength: 3, selector: ({ group }) => group }),
    missing: fc.constantFrom("renormalise" as const, "zero" as const, "block" as const),
    outOfScale: fc.option(fc.constantFrom("missing" as const, "clamp" as const), { nil: undefined }),
    periodIds: ids("p", 3),
    aggregation: fc.constantFrom("mean", "bestOf", "weighted", "periodsAndYear"),
    bounds: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
    share,
    hasQuota: fc.boolean(),
    pools: fc.array(fc.uniqueArray(text, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
    promotion: fc.option(anyPromotion),
    bonus: fc.option(fc.dictionary(text, share)),
  })
  .map((parts): AppraisalPolicy => {
    const { periodIds, aggregation, bounds, outOfScale, bonus } = parts;
    const bands = [...bounds.toSorted((left, right) => right - left), null].map((min, index) => ({
      ...{ grade: `G${String(index)}`, aliases: [], min },
    }));
    const [first = "p0"] = periodIds;
    return createPolicy({
      ...{ id: parts.id, name: parts.name, version: parts.version, source: parts.source },
      model: { basis: parts.basis, intendedTotal: parts.intendedTotal, nodes: parts.nodes },
      roles: parts.roles,
      raters: { groups: parts.groups, missingGroup: "zero", sets: [], anonymityThreshold: 3 },
      absence: {
        ...{ missing: parts.missing, notApplicable: "renormalise" },
        ...(outOfScale === undefined ? {} : { outOfScale }),
      },
      periods: {
        periods: periodIds.map((id, index) => ({
          ...{ id, name: `P ${id}`, aliases: [], length: "quarter" },
          ...{ from: asEpochDay(20000 + index * 91), to: null },
        })),
        aggregation:
          aggregation === "bestOf"
            ? { kind: "bestOf", count: 2 }
            : aggregation === "weighted"
              ? { kind: "weighted", weights: Object.fromEntries(periodIds.map((id) => [id, parts.share])) }
              : aggregation === "periodsAndYear"
                ? { kind: "periodsAndYear", yearPeriodId: first, yearShare: parts.share }
                : { kind: "mean" },
        missingPeriod: "zero",
        minimumPeriods: 2,
        proration: { minimumDays: 30, countsLeave: true },
      },
      grades: {
        scales: [{ id: "s", name: "Scale", bands }],
        scaleId: "s",
        displayRounding: { mode: "halfEven", digits: 1 },
        excellentGrade: "G0",
        failingGrade: null,
      },
      distribution: parts.hasQuota
        ? {
            shares: bands.map(({ grade }) => ({ grade, share: parts.share })),
            ...{ mode: "soft", group: "department", jointPools: parts.pools },
            ...{ equalFractions: "bottomFirst", tiePolicy: "pushDown", minimumGroupSize: 5 },
            ...{ excludes: ["newJoiner"], floorGates: [{ grade: "G0", minScore: 60 }] },
          }
        : null,
      promotion: parts.promotion,
      followUp: bonus === null ? null : { bonusCoefficients: bonus, trainingBelow: 60, courses: {} },
    });
  });
