import type { RankColumn, StreakRule } from "../../../core/index.ts";
import { gradeLabel, gradeScaleOf } from "../../../core/index.ts";
import { gradeFormula } from "../../formulas/gradeFormula.ts";
import { columnParts, type DerivedCell, type SheetParts } from "../../layout/columnParts.ts";
import type { Book } from "../../model/book.ts";
import { periodsInRow } from "../../model/periodsInRow.ts";
import type { PolicyRefs } from "../policy/policyRefs.ts";
import { liveColumn } from "./liveColumn.ts";
import { liveFormulas } from "./liveFormulas.ts";
import { groupRankFormula, mostRankedByFormula, rankFormula } from "./rankFormula.ts";
import { streakFormula } from "./streakFormula.ts";
import type { SummaryLayout } from "./summaryLayout.ts";
import type { SummaryRefs } from "./summaryRefs.ts";

/** Grades, ranks and streaks of everybody. */
export function standingColumns(
  book: Book,
  policyRefs: PolicyRefs,
  layout: SummaryLayout,
  refs: SummaryRefs,
): readonly SheetParts[] {
  const { dataset, result, policy, isLive } = book;
  const { columns } = layout;
  const column = (at: number, cellAt: (row: number) => DerivedCell): SheetParts =>
    columnParts(layout.bodyTop, at, dataset.size, cellAt);
  const own = refs.own(columns.total);
  const formula = `=${gradeFormula(own, policyRefs)}`;
  const graded =
    (codes: Uint8Array, isFormula: (row: number) => boolean, text: string) =>
    (row: number): DerivedCell =>
      isLive && isFormula(row)
        ? { formulaR1C1: text }
        : { value: gradeLabel(result, codes[row] ?? 0), mark: isLive ? "written" : null };
  const scores = refs.column(columns.total);
  const grades = gradeColumns();
  const ranks = result.ranks.map((rank, index) => {
    const at = columns.rank + index;
    return liveRank(rank, at) ?? column(at, rankCell(rank));
  });
  const streaks =
    columns.streak === null
      ? []
      : result.streaks.map(({ streakId, lengths }, index) =>
          column((columns.streak ?? 0) + index, streakCell(streakId, lengths)),
        );
  return [...grades, ...ranks, ...streaks];

  /** From the score; after vetoes and quota, which no formula says; as calibrated; of record. */
  function gradeColumns(): readonly SheetParts[] {
    const fromScores = (at: number, codes: Uint8Array): SheetParts =>
      book.usesFunctions
        ? liveColumn(
            layout,
            at,
            Array.from(codes, (code) => gradeLabel(result, code)),
            liveFormulas.grade(policyRefs, scores),
          )
        : column(
            at,
            graded(codes, () => true, formula),
          );
    const { computed, distributed, final } = result.grades;
    const { computedGrade, ruledGrade, calibrated, reason } = columns;
    if (computedGrade === null) return [fromScores(columns.grade, final)];
    const isForced = result.distribution.some(({ status }) => status === "applied");
    const isUnruled = (row: number): boolean => !isForced && computed[row] === distributed[row];
    const fromScore = fromScores(computedGrade, computed);
    if (calibrated === null || reason === null)
      return [fromScore, column(columns.grade, graded(final, isUnruled, `=${refs.own(computedGrade)}`))];
    const decided = new Map(result.overrides.map((override) => [override.row, override]));
    const before = refs.own(ruledGrade ?? computedGrade);
    const own = refs.own(calibrated);
    return [
      fromScore,
      ...(ruledGrade === null
        ? []
        : [column(ruledGrade, graded(distributed, isUnruled, `=${refs.own(computedGrade)}`))]),
      column(calibrated, (row) => ({ value: decided.get(row)?.to ?? null, mark: null })),
      column(reason, (row) => ({ value: decided.get(row)?.why ?? null, mark: null })),
      column(
        columns.grade,
        graded(final, () => true, `=IF(${own}="",${before},${own})`),
      ),
    ];
  }

  /** Null where the function does not say it: other ties, a group that has no column. */
  function liveRank({ scope, method, ranks: places }: RankColumn, at: number): SheetParts | null {
    const groups = groupColumnOf(scope);
    if (!book.usesFunctions || policy.ranking.tieBreaks.length > 0) return null;
    if (scope !== "all" && groups === null) return null;
    const text = liveFormulas.rank(scores, method, groups === null ? null : refs.column(groups));
    return liveColumn(
      layout,
      at,
      Array.from(places, (place) => (place === 0 ? null : place)),
      text,
    );
  }

  function groupColumnOf(scope: RankColumn["scope"]): number | null {
    return { all: null, department: columns.department, role: columns.role, level: columns.level }[scope];
  }

  function rankCell(rank: RankColumn): (row: number) => DerivedCell {
    const isPlain =
      policy.ranking.tieBreaks.length === 0 &&
      rank.method === "competition" &&
      dataset.size <= mostRankedByFormula;
    const groupColumn = groupColumnOf(rank.scope);
    const text =
      groupColumn === null
        ? rank.scope === "all"
          ? `=${rankFormula(refs.column(columns.total), own)}`
          : null
        : `=${groupRankFormula(refs.column(columns.total), own, refs.column(groupColumn), refs.own(groupColumn))}`;
    return (row) => {
      if (isLive && isPlain && text !== null) return { formulaR1C1: text };
      const value = rank.ranks[row] ?? 0;
      return { value: value === 0 ? null : value, mark: isLive ? "written" : null };
    };
  }

  function streakCell(streakId: string, lengths: Uint16Array): (row: number) => DerivedCell {
    const rule = policy.streaks.find(({ id }) => id === streakId);
    const text = rule === undefined ? null : formulaOf(rule);
    const touched = new Set(result.vetoes.map(({ row }) => row));
    return (row) =>
      isLive && text !== null && !touched.has(row)
        ? { formulaR1C1: `=${text}` }
        : { value: lengths[row] ?? 0, mark: isLive ? "written" : null };
  }

  /** Null where the run reaches back into the history, or a year period stands between shorter ones. */
  function formulaOf(rule: StreakRule): string | null {
    if (columns.period === null || dataset.history.length > 0) return null;
    const positions = periodsInRow(book);
    const [first = 0, last = 0] = [positions[0], positions.at(-1)];
    if (positions.length !== last - first + 1) return null;
    const { bands } = gradeScaleOf(policy.grades);
    const position = bands.findIndex(({ grade }) => grade === rule.grade);
    const band = bands[rule.kind === "excellent" ? position : position - 1];
    const bound = band === undefined ? null : policyRefs.gradeBound(band.grade);
    if (bound === null) return null;
    const range = refs.own(columns.period + first, columns.period + last);
    return streakFormula(rule, range, last - first + 1, bound);
  }
}
