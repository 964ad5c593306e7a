import type { FunctionId } from "./functions.ts";

const ids: Readonly<Record<FunctionId, true>> = {
  SCORE: true,
  SCORES: true,
  ATTAIN: true,
  POINTS: true,
  RATERS: true,
  PERIODS: true,
  PRORATE: true,
  NORMALIZE: true,
  CHECKWEIGHTS: true,
  GRADE: true,
  RANK: true,
  PERCENTILE: true,
  QUOTA: true,
  DISTRIBUTE: true,
  STREAK: true,
  TENURE: true,
  ELIGIBLE: true,
  WHY: true,
  NEXT: true,
  POLICY: true,
};

/** The ids of all functions, for whoever must name them before their code is there. */
export const functionIds = Object.keys(ids) as readonly FunctionId[];
