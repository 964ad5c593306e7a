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
  distribution: "Grades",
  distributionText: (grade, count, share) =>
    `${grade}: ${counted(count, "person", "people")}, ${percent.format(share)}`,
  openHint: "Press Enter to see why",
  quotaText: (text, seats) => `${text}; ${counted(seats, "seat", "seats")} by quota`,
  seats: (seats) => `of ${number.format(seats)}`,
  quotaTitle: "Grades against the quota",
  quotaKept: "Every group keeps its quota.",
  quotaExceeded: (groups) =>
    `${counted(groups, "group has", "groups have")} more people in a grade than seats.`,
  quotaGroup: (names, size) => `${names}, ${counted(size, "person", "people")}`,
  quotaLine: (grade, people, seats) => `${grade} ${number.format(people)} of ${number.format(seats)}`,
  quotaAdvice: "too small a group: for information",
  everybody: "Everybody",
  departments: "Departments compared",
  departmentsHelp: "The line marks the average of all. Choose a department to see its people.",
  departmentText: (name, people, mean, difference) =>
    `${name}: ${counted(people, "person", "people")}, average ${mean}, ${difference} against all`,
  ledger: (count) => `Calibrated grades (${number.format(count)})`,
  ledgerLine: (name, from, to) => `${name}: ${from} → ${to}`,
  ledgerSigned: (who, when) => `${who}, ${when}`,
  ledgerTyped: (when) => `Typed in the summary, read ${when}`,
  ledgerEmptied: (when) => `Emptied in the summary, read ${when}`,
  ledgerUndone: (who, when) => `Undone by ${who}, ${when}`,
  ledgerUndo: (name) => `Undo the grade of ${name}`,
  undo: "Undo",
};
