import type { WeightStyle } from "./weightStyle.ts";

/** Only the total's formula knows. */
export const formula: WeightStyle = {
  id: "weights in the formula only",
  headerRows: 1,
  isInFormula: true,
  must: [],
};
