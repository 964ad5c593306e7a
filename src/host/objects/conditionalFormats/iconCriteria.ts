import type { IconCriterion } from "../../model/index.ts";

/** `Excel.IconSet` values. */
export const iconSets = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
] as const;

/** Excel's thresholds in percent for sets of three, four and five icons. */
const thresholds = {
  Three: [0, 33, 67],
  Four: [0, 25, 50, 75],
  Five: [0, 20, 40, 60, 80],
} as const;

/** Gives the thresholds that Excel starts a set of icons with, from the lowest icon to the highest. */
export function iconCriteria(set: (typeof iconSets)[number]): IconCriterion[] {
  const count = set.startsWith("Three") ? "Three" : set.startsWith("Four") ? "Four" : "Five";
  return thresholds[count].map((percent) => ({
    type: "Percent",
    operator: "GreaterThanOrEqual",
    formula: `=${String(percent)}`,
    customIcon: null,
  }));
}
