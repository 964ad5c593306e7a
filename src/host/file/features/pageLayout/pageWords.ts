import { wordPairs } from "../block/wordPairs.ts";

export const commentWords = wordPairs({ NoComments: "none", EndSheet: "atEnd", InPlace: "asDisplayed" });
export const errorWords = wordPairs({
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
});
export const orderWords = wordPairs({ DownThenOver: "downThenOver", OverThenDown: "overThenDown" });

/** Points per inch: the model measures in points, the file in inches. */
export const pointsPerInch = 72;
