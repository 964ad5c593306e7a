import type { WeightStyle } from "./weightStyle.ts";

/** Nothing says it. */
export const nowhere: WeightStyle = {
  id: "no weights",
  headerRows: 1,
  isNowhere: true,
  must: ["weights_missing"],
};
