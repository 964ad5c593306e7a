import type { WeightStyle } from "./weightStyle.ts";

/** 沟通协调（15%） */
export const label: WeightStyle = {
  id: "weights in brackets",
  headerRows: 1,
  heading: ({ name, percent }) => `${name}（${percent}%）`,
  must: [],
};

/** 沟通协调15% */
export const bareLabel: WeightStyle = {
  id: "weights behind names",
  headerRows: 1,
  heading: ({ name, percent }) => `${name} ${percent}%`,
  must: [],
};
