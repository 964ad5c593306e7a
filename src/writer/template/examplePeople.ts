import type { AppraisalPolicy, EligibilityGate, EpochDay } from "../../core/index.ts";

/** Overall figures around which the example people's entries lie: one for each. */
const figures = [92, 85, 78, 88, 70, 56];
/** Days before the day of the sheet on which they joined, and came to their level. */
const joined = [2600, 2000, 1600, 1300, 700, 150];
const risen = [1200, 800, 400, 900, 350, 150];
/** How much of what a condition asks for they have; null: not entered. */
const shares = [1.2, 1, 0.8, 1, null, 1];

/** The invented people whom a template's sheets show, so that every kind of result can be seen at once. */
export const examplePeople = {
  count: figures.length,
  id: (person: number): string => `E${String(person + 1).padStart(3, "0")}`,
  hired: (person: number, asOf: EpochDay): number => asOf - (joined[person] ?? 0),
  levelSince: (person: number, asOf: EpochDay): number => asOf - (risen[person] ?? 0),
  /** Entries of one area lie in pairs above and below the figure. */
  rating: (person: number, position: number, { min, max }: AppraisalPolicy["scoreScale"]): number => {
    const points = (figures[person] ?? 0) + (position % 2 === 0 ? 2 : -2);
    return min + ((max - min) * points) / 100;
  },
  /** A measured value: what the figure makes of the target. */
  actual: (person: number, target: number, isLowerBetter: boolean): number => {
    const share = (figures[person] ?? 0) / 100;
    return Math.round((isLowerBetter ? target / share : target * share) * 100) / 100;
  },
  /** What the ladder asks of a fact: a number of it, or whether it is so. */
  fact: (person: number, gates: readonly EligibilityGate[], factId: string): number | boolean | null => {
    const share = shares[person] ?? null;
    if (share === null) return null;
    const asked = gates.find((gate) => "factId" in gate && gate.factId === factId);
    if (asked?.kind === "count" || asked?.kind === "exam") return Math.round(asked.atLeast * share);
    return share >= 1;
  },
} as const;
