import type { WeightStyle } from "./weightStyle.ts";

/** 沟通协调⏎15% */
export const lastLine: WeightStyle = {
  id: "weights in the last line of headings",
  headerRows: 1,
  heading: ({ name, percent }) => `${name}\n${percent}%`,
  must: [],
};
