import type { MeasureKind } from "../../../core/index.ts";

/** Words for actuals where no row says so. */
export const wordsForResults = /^(achieved|results?|completed|done)$/u;

/** What a row of such a table holds, by the word for it; null where that follows from the others. */
export const tripleKinds: Readonly<Record<string, MeasureKind | null>> = {
  target: "target",
  actual: "actual",
  variance: null,
  attainment: null,
};
