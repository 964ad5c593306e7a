import type { PlanInput, Sharing } from "./planInput.ts";
import { tabIds, type TabId } from "./tabId.ts";
import { hasAppealed } from "./tabs/records/hasAppealed.ts";
import { mostCards } from "./tabs/card/planCards.ts";

/**
 * Which tabs have something to show for this appraisal, in the workbook's order? Others are never planned: promotion
 * without a ladder, training without a need, the card with a list where nothing is a formula.
 */
export function offeredTabs(
  { dataset, promotion, followUp }: Pick<PlanInput, "dataset" | "promotion" | "followUp">,
  sharing: Sharing,
): readonly TabId[] {
  const people = followUp?.people ?? [];
  const isThere: Partial<Record<TabId, boolean>> = {
    promotion: promotion !== null,
    reviews: (followUp?.reviews ?? []).length > 0,
    reserve: (followUp?.pool ?? []).length > 0,
    training: people.some(({ training }) => training.length > 0) || (followUp?.calendars ?? []).length > 0,
    improvement: people.some(({ improvement, checkedPlan }) => improvement !== null || checkedPlan !== null),
    nineBox: people.some(({ nineBox }) => nineBox !== null && nineBox.cell !== null),
    rewards: people.some(
      ({ rewards: { bonus, salaryChange, awards, transfer } }) =>
        bonus.factor !== null || salaryChange.factor !== null || awards.length > 0 || transfer !== null,
    ),
    interview: people.length > 0,
    appeals: people.some(({ appeal }) => appeal !== null && hasAppealed(appeal)),
    process: (followUp?.process ?? []).length > 0,
    evidence: (followUp?.evidence?.scores ?? []).some(({ records }) => records.length > 0),
    personCard: sharing !== "sealed",
    cards: dataset.size <= mostCards,
  };
  return tabIds.filter((id) => isThere[id] ?? true);
}
