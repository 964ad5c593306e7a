import type { FunctionsTexts } from "../functionsTexts.ts";

export const functions: FunctionsTexts = {
  open: "KPI functions for your cells",
  intro: "These functions work in any cell and follow your data.",
  about: {
    "KPI.SCORE":
      "The weighted score of one person. Blank and N/A are left out and their weight goes to the others.",
    "KPI.GRADE": "The grade of one score or of a column of scores, by the lowest score of each grade.",
  },
  copy: (name) => `Copy the example of ${name}`,
  copied: "Copied; paste it into a cell.",
};
