import type { ColumnUse } from "./columnMeaning.ts";

type SeriesUse = Extract<ColumnUse, { use: "series" }>;

/** The use of a column that turns out to hold scores: those of nobody in particular, unless told. */
export const ratingUse = (
  given: Pick<SeriesUse, "names" | "period"> & Partial<Pick<SeriesUse, "weights" | "rater" | "scale">>,
): SeriesUse => ({
  use: "series",
  kind: "rating",
  weights: [],
  rater: null,
  raterName: null,
  raterWeight: null,
  scale: null,
  ...given,
});
