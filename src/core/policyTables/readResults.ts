import { groupBy } from "../groupBy.ts";
import type { FollowUpPolicy } from "../followUp/followUpPolicy.ts";
import type { AdjustmentPolicy, Veto } from "../policy/adjustmentPolicy.ts";
import type { ModelNode } from "../policy/appraisalModel.ts";
import type { GradeBand, GradePolicy, GradeScale } from "../policy/gradePolicy.ts";
import type { AppraisalPeriod } from "../policy/periodPolicy.ts";
import type { DistributionPolicy, RankingPolicy, StreakRule, TieBreak } from "../policy/rankingPolicy.ts";
import { giveIds } from "./giveIds.ts";
import type { ReadRow } from "./policyTable.ts";
import { references } from "./references.ts";
import {
  adjustmentTable,
  bonusTable,
  courseTable,
  gradeTable,
  poolTable,
  quotaTable,
  streakTable,
  tieBreakTable,
  vetoTable,
} from "./resultTables.ts";
import type { TableReader } from "./tableReader.ts";

/** Reads bonus and deduction items, vetoes and the limits of points. */
export function readAdjustments(reader: TableReader, nodes: readonly ModelNode[]): AdjustmentPolicy {
  const items = reader.rowsOf(adjustmentTable);
  const itemIds = giveIds(items.map(({ values }) => ({ id: values.id, name: values.item })));
  const vetoes = reader.rowsOf(vetoTable).filter(({ values }) => values.effect !== null);
  const vetoIds = giveIds(vetoes.map(({ values }) => ({ id: values.id, name: values.event })));
  const { idOf } = references(nodes);
  const { bonusCap = null, deductionCap = null, totalMin = null, totalMax = null } = reader.parameters;
  return {
    items: items.map((row, index) => {
      row.place(`/adjustments/items/${String(index)}`);
      const { item, pointsPerEvent, itemCap, aliases } = row.values;
      return {
        id: itemIds[index] ?? "",
        name: item ?? "",
        aliases,
        pointsPerEvent: pointsPerEvent ?? 0,
        cap: itemCap,
      };
    }),
    bonusCap,
    deductionCap,
    totalMin,
    totalMax,
    vetoes: vetoes.map((row, index): Veto => {
      const at = `/adjustments/vetoes/${String(index)}`;
      row.place(at, { effectOn: `${at}/effect` });
      const { event, effect, effectOn, reach, aliases } = row.values;
      const id = vetoIds[index] ?? "";
      return {
        ...{ id, name: event ?? "", aliases, effect: effectOf(effect, effectOn, idOf) },
        ...(reach === null ? {} : { reach }),
      };
    }),
  };
}

function effectOf(
  effect: ReadRow<(typeof vetoTable)["columns"]>["values"]["effect"],
  on: string | null,
  idOf: (text: string) => string,
): Veto["effect"] {
  switch (effect) {
    case "capGrade":
      return { kind: "capGrade", grade: on ?? "" };
    case "zeroIndicator":
      return { kind: "zeroIndicator", indicatorId: idOf(on ?? "") };
    case "zeroTotal":
      return { kind: "zeroTotal" };
    case "excludeFromPromotion":
    case null:
      return { kind: "excludeFromPromotion" };
  }
}

/** Reads grade scales; null where no table of grades was found. */
export function readGrades(reader: TableReader, base: GradePolicy): GradePolicy | null {
  const { gradeScale, excellentGrade, failingGrade, rounding, roundingDigits } = reader.parameters;
  const figures = {
    displayRounding: {
      mode: rounding ?? base.displayRounding.mode,
      digits: roundingDigits ?? base.displayRounding.digits,
    },
    excellentGrade: excellentGrade ?? null,
    failingGrade: failingGrade ?? null,
  };
  const rows = reader.rowsOf(gradeTable);
  if (rows.length === 0) return null;
  const order = [...groupBy(rows, ({ values }) => values.gradeScaleId ?? values.gradeScale ?? "grades")];
  const scales = order.map(([id, own], index): GradeScale => {
    const bands = bestFirst(own).map((row, band): GradeBand => {
      row.place(`/grades/scales/${String(index)}/bands/${String(band)}`);
      return { grade: row.values.grade ?? "", aliases: row.values.aliases, min: row.values.lowerBound };
    });
    return { id, name: own[0]?.values.gradeScale ?? bands.map(({ grade }) => grade).join(" / "), bands };
  });
  const { idOf } = references(scales);
  return {
    scales,
    scaleId: typeof gradeScale === "string" ? idOf(gradeScale) : (scales[0]?.id ?? ""),
    ...figures,
  };
}

/** Rows may stand with the best or the lowest grade first: most neighbours tell which. */
function bestFirst<Row extends ReadRow<(typeof gradeTable)["columns"]>>(
  rows: readonly Row[],
): readonly Row[] {
  const bounds = rows.map(({ values }) => values.lowerBound ?? -Infinity);
  let rising = 0;
  bounds.slice(1).forEach((bound, index) => (rising += Math.sign(bound - (bounds[index] ?? bound)) || 0));
  return rising > 0 ? rows.toReversed() : rows;
}

/** Reads the quota; null where the policy has none. */
export function readDistribution(reader: TableReader): DistributionPolicy | null {
  const rows = reader.rowsOf(quotaTable);
  const { quotaMode, quotaGroup, equalFractions, tiePolicy, minimumGroupSize, quotaExcludes } =
    reader.parameters;
  if (quotaMode === "noQuota" || (quotaMode === undefined && rows.length === 0)) return null;
  const shares: DistributionPolicy["shares"][number][] = [];
  const floorGates: DistributionPolicy["floorGates"][number][] = [];
  for (const row of rows) {
    const { grade, share, leastScore } = row.values;
    const [atShare, atFloor] = [
      `/distribution/shares/${String(shares.length)}`,
      `/distribution/floorGates/${String(floorGates.length)}`,
    ];
    row.place(share === null ? atFloor : atShare, { leastScore: `${atFloor}/minScore` });
    if (share !== null) shares.push({ grade: grade ?? "", share });
    if (leastScore !== null) floorGates.push({ grade: grade ?? "", minScore: leastScore });
  }
  return {
    shares,
    mode: quotaMode ?? "hard",
    group: quotaGroup ?? "all",
    jointPools: reader.rowsOf(poolTable).map((row, index) => {
      row.place(`/distribution/jointPools/${String(index)}`);
      return row.values.pooledGroups;
    }),
    equalFractions: equalFractions ?? "topFirst",
    tiePolicy: tiePolicy ?? "ask",
    minimumGroupSize: minimumGroupSize ?? 8,
    excludes: quotaExcludes ?? [],
    floorGates,
  };
}

/** What breaks ties, of ranks and of candidates. */
export function readTieBreaks(
  reader: TableReader,
  nodes: readonly ModelNode[],
  periods: readonly AppraisalPeriod[],
): { readonly rank: readonly TieBreak[]; readonly candidate: readonly TieBreak[] } {
  const [node, period] = [references(nodes), references(periods)];
  const found: { rank: TieBreak[]; candidate: TieBreak[] } = { rank: [], candidate: [] };
  for (const row of reader.rowsOf(tieBreakTable)) {
    const { decides, by, subject, order } = row.values;
    const text = subject ?? "";
    const list = found[decides];
    row.place(`/${decides === "rank" ? "ranking" : "promotion"}/tieBreaks/${String(list.length)}`);
    list.push({
      by,
      id: by === "node" ? node.idOf(text) : by === "period" ? period.idOf(text) : text,
      order,
    });
  }
  return found;
}

/** Reads how people are ranked. */
export function readRanking(reader: TableReader, tieBreaks: readonly TieBreak[]): RankingPolicy {
  const { rankMethod, rankGroups } = reader.parameters;
  return { method: rankMethod ?? "competition", groupBy: rankGroups ?? [], tieBreaks };
}

/** Reads runs of good or failing periods. */
export function readStreaks(reader: TableReader): readonly StreakRule[] {
  const rows = reader.rowsOf(streakTable);
  const ids = giveIds(rows.map(({ values }) => ({ id: values.id, name: values.streakKind })));
  return rows.map((row, index) => {
    row.place(`/streaks/${String(index)}`);
    const { streakKind, grade, streakLength, gap } = row.values;
    return { id: ids[index] ?? "", kind: streakKind, grade: grade ?? "", length: streakLength, gap };
  });
}

/** Reads bonus coefficients and courses; null where there are none. */
export function readFollowUp(reader: TableReader, nodes: readonly ModelNode[]): FollowUpPolicy | null {
  const { idOf } = references(nodes);
  const bonuses = reader.rowsOf(bonusTable);
  const courses = reader.rowsOf(courseTable);
  const { trainingBelow = null } = reader.parameters;
  if (bonuses.length === 0 && courses.length === 0 && trainingBelow === null) return null;
  return {
    bonusCoefficients: Object.fromEntries(
      bonuses.map((row) => {
        row.place(`/followUp/bonusCoefficients/${row.values.grade ?? ""}`);
        return [row.values.grade ?? "", row.values.coefficient ?? 0];
      }),
    ),
    trainingBelow,
    courses: Object.fromEntries(
      courses.map((row) => {
        const id = idOf(row.values.indicator ?? "");
        row.place(`/followUp/courses/${id}`);
        return [id, row.values.courses];
      }),
    ),
  };
}
