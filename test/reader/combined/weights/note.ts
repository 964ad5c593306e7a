import type { WeightStyle } from "./weightStyle.ts";

/** A line below the table: 说明：权重为沟通协调30%，… */
export const note: WeightStyle = {
  id: "weights in a note",
  headerRows: 1,
  note: (words, leaves) =>
    words.weightNote(leaves.map(({ name, percent }) => `${name}${words.isChinese ? "" : " "}${percent}%`)),
  must: [],
};

/** A comment at each heading. */
export const comment: WeightStyle = {
  id: "weights in comments",
  headerRows: 1,
  comment: ({ isChinese }, { percent }) => `${isChinese ? "权重" : "Weight "}${percent}%`,
  must: [],
};
