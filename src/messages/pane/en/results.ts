import type { ResultsTexts } from "../resultsTexts.ts";
import { counted, number, percent } from "./numbers.ts";

export const results: ResultsTexts = {
  search: "Find by name, id or role",
  allDepartments: "All departments",
  allGrades: "All grades",
  department: "Department",
  grade: "Grade",
  noDepartment: "No department",
  noGrade: "No grade",
  listLabel: "People",
  shown: (shown, all) =>
    shown === all
      ? counted(all, "person", "people")
      : `${number.format(shown)} of ${counted(all, "person", "people")}`,
  nobodyMatches: "Nobody matches",
  clearFilters: "Clear filters",
  columns: { name: "Name", score: "Score", grade: "Grade", rank: "Rank" },
  notScored: "Not scored",
  distribution: "Grades",
  distributionText: (grade, count, share) =>
    `${grade}: ${counted(count, "person", "people")}, ${percent.format(share)}`,
  openHint: "Press Enter to see why",
};
