import { wordPairs } from "../block/wordPairs.ts";

/** Comparisons at the start of an Office.js criterion (">=60") beside ST_FilterOperator. */
export const comparisonWords = wordPairs({
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
});
