import type { PromotionTexts } from "../promotionTexts.ts";
import { counted, number } from "./numbers.ts";

export const promotion: PromotionTexts = {
  stateHelp: {
    eligible: "Every condition is met",
    nearMiss: "All but one condition are met",
    unverified: "Facts are missing",
    ineligible: "Two or more conditions are not met",
  },
  empty: "No promotion candidates",
  emptyHelp:
    "Where the sheet has job levels and the rules have steps, candidates stand here step by step, with reasons.",
  candidates: (count) => counted(count, "candidate", "candidates"),
  step: (from, to) => `${from} → ${to}`,
  more: (count) => `Show ${number.format(count)} more`,
  months: (count) => counted(count, "month", "months"),
  points: (points) => counted(points, "point", "points"),
  yes: "yes",
  no: "no",
  gate: (name, state, found) => (found === null ? `${name}: ${state}` : `${name}: ${state} (${found})`),
  change: {
    wait: (isoDate) => `met on ${isoDate}`,
    reach: (value) => `must reach ${value}`,
    obtain: (names) => `must obtain ${names}`,
    periods: (count) => `needs ${counted(count, "more period", "more periods")}`,
    enter: (fact) => `enter “${fact}”`,
    approve: "needs a recorded approval",
    openSeat: (level) => `needs an open seat at ${level}`,
  },
  conditions: "Conditions",
};
