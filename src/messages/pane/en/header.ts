import type { HeaderTexts } from "../headerTexts.ts";
import { counted, percent } from "./numbers.ts";

export const header: HeaderTexts = {
  appName: "KPI Appraisal",
  looking: "Looking at the workbook…",
  factsLabel: "Found in this workbook",
  sheets: (count) => counted(count, "sheet", "sheets"),
  people: (count) => counted(count, "person", "people"),
  indicators: (count) => counted(count, "indicator", "indicators"),
  weightSum: (share) => `weights sum to ${percent.format(share)}`,
  weighting: { equal: "all weigh the same", sum: "points are added" },
  doubts: (count) => counted(count, "doubt", "doubts"),
  noDoubts: "no doubts",
  seeDoubts: (count) => `See ${counted(count, "doubt", "doubts")}`,
  scoreAndPublish: "Score and publish",
  publishAgain: "Score and publish again",
  checkAgain: "Read again",
  changed: "The sheets have changed; what you see here is older.",
  nothingFound: "No score sheet was found in this workbook",
  nothingFoundHelp:
    "A score sheet has a column of people (names or ids) and at least one column of scores, with the indicators named in its header. Add one and the pane reads again by itself.",
  sheetsLookedAt: "Sheets looked at",
  shortcuts: {
    title: "Keyboard shortcuts",
    step: "Open a step",
    read: "Read again",
    publish: "Score and publish",
    search: "Search the people",
  },
};
