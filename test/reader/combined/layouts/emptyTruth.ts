import type { Truth } from "../book.ts";

/** Nothing read, nothing asked. */
export const emptyTruth: Truth = {
  people: [],
  indicators: [],
  raters: [],
  periods: [],
  entries: [],
  totals: [],
  ownScale: 1,
  must: [],
  may: [],
  refused: [],
};
