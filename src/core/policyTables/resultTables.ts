import type { TieBreak } from "../policy/rankingPolicy.ts";
import { policyTable } from "./policyTable.ts";
import { references } from "./references.ts";
import { columns } from "./tableColumn.ts";

/** Points outside the weighted sum. */
export const adjustmentTable = policyTable({
  id: "adjustments",
  keys: ["id", "item"],
  fields: { item: "name", itemCap: "cap" },
  columns: {
    item: columns.name(),
    pointsPerEvent: columns.requiredNumber(),
    itemCap: columns.number(null, { min: 0 }),
    aliases: columns.list(),
    id: columns.text(),
  },
  print: ({ adjustments }) =>
    adjustments.items.map(({ id, name, aliases, pointsPerEvent, cap }, index) => ({
      pointer: `/adjustments/items/${String(index)}`,
      values: { item: name, pointsPerEvent, itemCap: cap, aliases, id },
    })),
});

/** Events that cap the grade, zero something or exclude from promotion. */
export const vetoTable = policyTable({
  id: "vetoes",
  keys: ["id", "event"],
  fields: { event: "name", effect: "effect", effectOn: "effect" },
  columns: {
    event: columns.name(),
    effect: columns.choice(["capGrade", "zeroIndicator", "zeroTotal", "excludeFromPromotion"], null),
    /** The grade of a cap, the indicator that is zeroed. */
    effectOn: columns.text(),
    reach: columns.choice(["period", "cycle"], null, { period: "onlyPeriod", cycle: "wholeCycle" }),
    aliases: columns.list(),
    id: columns.text(),
  },
  print: (policy) => {
    const { labelOf } = references(policy.model.nodes);
    return policy.adjustments.vetoes.map(({ id, name, aliases, effect, reach }, index) => ({
      pointer: `/adjustments/vetoes/${String(index)}`,
      values: {
        event: name,
        effect: effect.kind,
        effectOn:
          effect.kind === "capGrade"
            ? effect.grade
            : effect.kind === "zeroIndicator"
              ? labelOf(effect.indicatorId)
              : null,
        reach: reach ?? null,
        aliases,
        id,
      },
    }));
  },
});

/** Grades of every scale, the lowest first as look-ups need it. */
export const gradeTable = policyTable({
  id: "grades",
  keys: ["grade", "gradeScaleId"],
  fields: { lowerBound: "min", gradeScale: "", gradeScaleId: "" },
  columns: {
    grade: columns.name(),
    lowerBound: columns.number(null),
    aliases: columns.list(),
    gradeScale: columns.text(),
    gradeScaleId: columns.text(),
  },
  print: ({ grades }) =>
    grades.scales.flatMap(({ id, name, bands }, index) =>
      bands
        .map(({ grade, aliases, min }, band) => ({
          pointer: `/grades/scales/${String(index)}/bands/${String(band)}`,
          values: { grade, lowerBound: min, aliases, gradeScale: name, gradeScaleId: id },
        }))
        .toReversed(),
    ),
});

/** Wanted shares of grades, and the least score of each. */
export const quotaTable = policyTable({
  id: "quota",
  keys: ["grade"],
  fields: { leastScore: "" },
  columns: {
    grade: columns.name(),
    share: columns.share({ min: 0, max: 1 }),
    leastScore: columns.number(null),
  },
  print: ({ distribution }) => {
    if (distribution === null) return [];
    const { shares, floorGates } = distribution;
    const without = floorGates.flatMap(({ grade, minScore }, index) =>
      shares.some((share) => share.grade === grade)
        ? []
        : [
            {
              pointer: `/distribution/floorGates/${String(index)}`,
              values: { grade, share: null, leastScore: minScore },
            },
          ],
    );
    return [
      ...shares.map(({ grade, share }, index) => ({
        pointer: `/distribution/shares/${String(index)}`,
        values: {
          grade,
          share,
          leastScore: floorGates.find((gate) => gate.grade === grade)?.minScore ?? null,
        },
      })),
      ...without,
    ];
  },
});

/** Groups that share one pool of seats. */
export const poolTable = policyTable({
  id: "jointPools",
  keys: ["pooledGroups"],
  fields: { pooledGroups: "" },
  columns: { pooledGroups: columns.list() },
  print: ({ distribution }) =>
    (distribution?.jointPools ?? []).map((pooledGroups, index) => ({
      pointer: `/distribution/jointPools/${String(index)}`,
      values: { pooledGroups },
    })),
});

/** What decides between equal totals, for ranks and for candidates. */
export const tieBreakTable = policyTable({
  id: "tieBreaks",
  keys: ["decides", "by", "subject"],
  fields: { subject: "id" },
  columns: {
    decides: columns.choice(["rank", "candidate"], "rank"),
    by: columns.choice(["node", "fact", "period"], "node"),
    subject: columns.name(),
    order: columns.choice(["higherFirst", "lowerFirst"], "higherFirst"),
  },
  print: (policy) => {
    const node = references(policy.model.nodes);
    const period = references(policy.periods.periods);
    const subjectOf = ({ by, id }: TieBreak): string =>
      by === "node" ? node.labelOf(id) : by === "period" ? period.labelOf(id) : id;
    const rows = (at: string, decides: "rank" | "candidate", tieBreaks: readonly TieBreak[]) =>
      tieBreaks.map((tie, index) => ({
        pointer: `${at}/${String(index)}`,
        values: { decides, by: tie.by, subject: subjectOf(tie), order: tie.order },
      }));
    return [
      ...rows("/ranking/tieBreaks", "rank", policy.ranking.tieBreaks),
      ...rows("/promotion/tieBreaks", "candidate", policy.promotion?.tieBreaks ?? []),
    ];
  },
});

/** Runs of good or failing periods. */
export const streakTable = policyTable({
  id: "streaks",
  keys: ["id"],
  fields: { streakKind: "kind", streakLength: "length" },
  columns: {
    streakKind: columns.choice(["excellent", "failing"], "excellent"),
    grade: columns.name(),
    streakLength: columns.number(2, { min: 1, isWhole: true }),
    gap: columns.choice(["break", "skip"], "skip", { skip: "passOver" }),
    id: columns.text(),
  },
  print: ({ streaks }) =>
    streaks.map(({ id, kind, grade, length, gap }, index) => ({
      pointer: `/streaks/${String(index)}`,
      values: { streakKind: kind, grade, streakLength: length, gap, id },
    })),
});

/** Suggested bonus coefficient by grade. */
export const bonusTable = policyTable({
  id: "bonusCoefficients",
  keys: ["grade"],
  fields: { coefficient: "" },
  columns: { grade: columns.name(), coefficient: columns.requiredNumber({ min: 0 }) },
  print: ({ followUp }) =>
    Object.entries(followUp?.bonusCoefficients ?? {}).map(([grade, coefficient]) => ({
      pointer: `/followUp/bonusCoefficients/${grade}`,
      values: { grade, coefficient },
    })),
});

/** Courses by indicator. */
export const courseTable = policyTable({
  id: "courses",
  keys: ["indicator"],
  fields: { courses: "" },
  columns: { indicator: columns.name(), courses: columns.list() },
  print: (policy) => {
    const { labelOf } = references(policy.model.nodes);
    return Object.entries(policy.followUp?.courses ?? {}).map(([id, courses]) => ({
      pointer: `/followUp/courses/${id}`,
      values: { indicator: labelOf(id), courses },
    }));
  },
});
