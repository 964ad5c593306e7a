import type { Words } from "./words.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** Words of sheets in English. */
export const english: Words = {
  isChinese: false,
  surnames:
    "Okafor Lindqvist Marsh Delgado Pryce Novak Harrow Castellan Whitby Tanaka Brandt Osei Keane Rossi Falk Muir".split(
      " ",
    ),
  givenNames:
    "Tara Jonas Priya Marcus Elena Oliver Nadia Simon Greta Hugo Amara Felix Ingrid Desmond Rosa Callum Yusuf Helen".split(
      " ",
    ),
  departments: [
    "Sales",
    "Marketing",
    "Finance",
    "Human Resources",
    "Operations",
    "Quality",
    "Procurement",
    "Customer Care",
  ],
  posts: ["Analyst", "Team Lead", "Engineer", "Accountant", "Account Manager", "Technician"],
  areas: [
    {
      name: "Results",
      leaves: ["Sales growth", "New accounts", "Budget discipline", "Project delivery", "Cost control"],
    },
    {
      name: "Competencies",
      leaves: ["Communication", "Technical knowledge", "Problem solving", "Planning", "Learning"],
    },
    { name: "Attitude", leaves: ["Reliability", "Teamwork", "Initiative", "Commitment", "Integrity"] },
    {
      name: "Service",
      leaves: ["Customer focus", "Responsiveness", "Complaint handling", "Service standards"],
    },
    { name: "Leadership", leaves: ["Coaching", "Decision making", "Delegation", "Change management"] },
  ],
  measured: [
    { name: "Revenue", lowerIsBetter: false },
    { name: "Cash collected", lowerIsBetter: false },
    { name: "New customers", lowerIsBetter: false },
    { name: "Contracts signed", lowerIsBetter: false },
    { name: "Customer complaints", lowerIsBetter: true },
    { name: "Defects", lowerIsBetter: true },
  ],
  company: ["Northgate Ltd", "Harbour Foods", "St. Aldric Hospital", "Blueprint Software", ""],
  title: (company, period) => [
    `${company} Performance Appraisal ${period}`.trim(),
    `Staff performance review – ${period}`,
    `${company} employee evaluation scores, ${period}`.trim(),
  ],
  sequence: ["No.", "#"],
  id: ["Employee ID", "Staff No.", "Emp ID"],
  name: ["Name", "Employee", "Employee Name"],
  department: ["Department", "Dept"],
  post: ["Position", "Job Title"],
  total: ["Total", "Total Score", "Overall score", "Final score"],
  rank: ["Rank", "Ranking"],
  remark: ["Remarks", "Comments"],
  remarks: ["", "", "", "Strong quarter", "Needs coaching", "Changed team"],
  area: ["Area", "Category", "Dimension"],
  indicator: ["KPI", "Criteria", "Competency", "Performance indicator"],
  standard: ["Standard", "Description", "Guideline"],
  standards: [
    "Against plan",
    "Deduct for each delay",
    "On time and complete",
    "Supports other teams",
    "See the guideline",
  ],
  weight: ["Weight", "Weight (%)", "Weighting"],
  score: ["Score", "Rating", "Points"],
  target: ["Target", "Plan"],
  actual: ["Actual", "Achieved"],
  period: ["Month", "Period", "Review period"],
  rater: ["Rater", "Reviewer", "Evaluator"],
  bonus: ["Bonus points", "Extra points"],
  deduction: ["Deductions", "Points deducted"],
  subtotal: "Subtotal",
  grandTotal: "Total",
  average: ["Average", "Team average", "Mean"],
  raters: {
    self: ["Self", "Self rating", "Self-assessment"],
    superior: ["Manager", "Manager rating", "Supervisor score"],
    peer: ["Peer", "Peer rating", "Colleague rating"],
    subordinate: ["Direct report", "Subordinate rating"],
  },
  weightNote: (parts) => `Weights: ${parts.join(", ")}.`,
  notes: [
    "Note: questions go to Human Resources.",
    "Please submit by the 5th of each month.",
    "Scores must be supported by facts.",
    "Confidential.",
  ],
  signatures: [
    ["Prepared by:", "Reviewed by:", "Approved by:"],
    ["Employee signature:", "Manager signature:", "Date:"],
  ],
  unit: " pts",
  levels: [
    ["Excellent", "Good", "Satisfactory", "Poor"],
    ["Outstanding", "Exceeds expectations", "Meets expectations", "Below expectations"],
  ],
  wordWithNumber: (number) =>
    `${number >= 90 ? "Excellent" : number >= 80 ? "Good" : "Satisfactory"} (${number})`,
  month: (year, month) => `${months[month - 1] ?? ""} ${year}`,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  half: (year, half) => `H${half} ${year}`,
  year: (year) => `${year}`,
  monthOnly: (month) => (months[month - 1] ?? "").slice(0, 3),
  quarterOnly: (quarter) => `Q${quarter}`,
  sheetNames: ["Scores", "Appraisal", "Sheet1", "Ratings ", "Performance"],
  bookNames: ["appraisal.xlsx", "Performance review.xlsx", "KPI scores.xlsx"],
  absences: ["on leave", "not rated", "TBD"],
};
