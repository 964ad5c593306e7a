import type { ColumnMeaning } from "../../columnMeaning.ts";

/** Is this a total of everything in the period that the table is about? */
export const isWholeTotal = ({ use }: ColumnMeaning): boolean =>
  use.use === "typed" && use.kind === "total" && use.names.length === 0 && use.past === undefined;

/** "绩效得分" of a list without anything behind it is what was rated. */
export const totalAsScore = (meaning: ColumnMeaning): ColumnMeaning =>
  isWholeTotal(meaning) && meaning.use.use === "typed"
    ? {
        ...meaning,
        confidence: 0.6,
        use: {
          use: "series",
          kind: "rating",
          names: [],
          weights: [],
          rater: null,
          raterName: null,
          raterWeight: null,
          period: meaning.use.period,
          scale: null,
        },
      }
    : meaning;
