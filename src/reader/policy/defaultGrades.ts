import type { AppraisalPolicy } from "../../core/index.ts";

/** Grades for a sheet that gives none: 90, 80 and 60 points. */
export const defaultGrades: AppraisalPolicy["grades"] = {
  scales: [
    {
      id: "default",
      name: "A-D",
      bands: [
        { grade: "A", aliases: ["优秀"], min: 90 },
        { grade: "B", aliases: ["良好"], min: 80 },
        { grade: "C", aliases: ["合格"], min: 60 },
        { grade: "D", aliases: ["不合格"], min: null },
      ],
    },
  ],
  scaleId: "default",
  displayRounding: { mode: "halfUp", digits: 2 },
  excellentGrade: "A",
  failingGrade: "D",
};
