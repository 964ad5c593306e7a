import type { Dataset } from "../dataset.ts";
import type { IssueList } from "../issueList.ts";
import type { TieBreakKeys } from "../ranking/tieBreakKeys.ts";
import { scoreOf } from "../result/scoreOf.ts";
import type { AppraisalResult } from "../result/appraisalResult.ts";
import type { PromotionPolicy } from "./promotionPolicy.ts";
import type { LevelSeats, Placement, PromotionCandidate, StepJudgement } from "./promotionResult.ts";
import type { SeatCounts } from "./seats/countSeats.ts";
import { orderCandidates } from "./seats/orderCandidates.ts";
import { placeCandidates } from "./seats/placeCandidates.ts";

/** Candidates of all levels and what their seats came to. */
interface FoundCandidates {
  readonly candidates: readonly PromotionCandidate[];
  readonly seats: readonly LevelSeats[];
}

/** Ranks the eligible for each level and gives out its seats. Demotions want no seat and are not candidates. */
export function findCandidates(
  promotion: PromotionPolicy,
  dataset: Dataset,
  result: AppraisalResult,
  judgements: readonly StepJudgement[],
  counts: SeatCounts,
  keys: TieBreakKeys,
  issues: IssueList,
): FoundCandidates {
  const byLevel = new Map<string, StepJudgement[]>(promotion.levels.map(({ id }) => [id, []]));
  for (const judgement of judgements) {
    if (judgement.eligibility === "eligible" && judgement.step.kind !== "demotion") {
      byLevel.get(judgement.step.to)?.push(judgement);
    }
  }
  const departmentOf = (row: number): string | null => dataset.employees.departments[row] ?? null;
  const candidates: PromotionCandidate[] = [];
  const seats: LevelSeats[] = [];
  for (const [levelId, eligible] of byLevel) {
    if (eligible.length === 0) continue;
    const contenders = eligible.map((judgement) => ({
      row: judgement.row,
      score: scoreOf(result, judgement.row),
      priority: judgement.priority.filter(({ state }) => state === "passed").length,
      judgement,
    }));
    const ordered = orderCandidates(contenders, keys);
    const queue = ordered.map(({ item, rank }) => ({ rank, department: departmentOf(item.row) }));
    const placements = placeCandidates(queue, {
      inAll: counts.freeInAll(levelId),
      inDepartment: (department) => counts.freeInDepartment(levelId, department),
    });
    const placed = ordered.map(({ item, rank }, index): PromotionCandidate => ({
      row: item.row,
      stepId: item.judgement.step.id,
      levelId,
      rank,
      priorityMet: item.judgement.priority.flatMap(({ gate, state }) =>
        state === "passed" ? [gate.id] : [],
      ),
      score: item.score,
      placement: placementOf(item.judgement, placements[index] ?? "reserve"),
      probationMonths: item.judgement.step.probationMonths ?? null,
    }));
    candidates.push(...placed);
    reportTies(promotion, dataset, levelId, placed, issues);
    for (const department of departmentsOf(counts, levelId, queue)) {
      const own = placed.filter(({ row }) => department === undefined || departmentOf(row) === department);
      seats.push({
        levelId,
        department: department ?? null,
        seats: department === undefined ? counts.freeInAll(levelId) : counts.free(levelId, department),
        offered: own.filter(({ placement }) => placement === "offered").length,
        candidates: own.length,
      });
    }
  }
  return { candidates, seats };
}

/** A step that asks for a vacancy of which nobody knows offers nothing yet. */
function placementOf({ gates }: StepJudgement, placement: Placement): Placement {
  const isOpen = gates.some(({ reason }) => reason === "seatsUnknown");
  return isOpen && placement === "offered" ? "seatsUnknown" : placement;
}

/** One entry for all (undefined), or one for each department where seats are a share of each. */
function departmentsOf(
  counts: SeatCounts,
  levelId: string,
  queue: readonly { readonly department: string | null }[],
): readonly (string | null | undefined)[] {
  const departments = [...new Set(queue.map(({ department }) => department))];
  const isByDepartment = departments.some((name) => counts.freeInDepartment(levelId, name) !== null);
  return isByDepartment ? departments : [undefined];
}

function reportTies(
  { levels }: PromotionPolicy,
  { employees }: Dataset,
  levelId: string,
  placed: readonly PromotionCandidate[],
  issues: IssueList,
): void {
  const tied = placed.filter(({ placement }) => placement === "tied");
  for (const rank of new Set(tied.map((candidate) => candidate.rank))) {
    const rows = tied.filter((candidate) => candidate.rank === rank).map(({ row }) => row);
    issues.add({
      code: "promotion_tie_at_seat",
      at: null,
      levelName: levels.find(({ id }) => id === levelId)?.name ?? levelId,
      employeeIds: rows.map((row) => employees.ids[row] ?? ""),
      employeeNames: rows.map((row) => employees.names[row] ?? ""),
    });
  }
}
