import { wordPairs } from "../block/wordPairs.ts";

/** Office.js describes a border line by style and weight, the file by one word (ST_BorderStyle). */
export const borderWords = wordPairs({
  "Continuous/Thin": "thin",
  "Continuous/Hairline": "hair",
  "Continuous/Medium": "medium",
  "Continuous/Thick": "thick",
  "Dash/Thin": "dashed",
  "Dash/Medium": "mediumDashed",
  "DashDot/Thin": "dashDot",
  "DashDot/Medium": "mediumDashDot",
  "DashDotDot/Thin": "dashDotDot",
  "DashDotDot/Medium": "mediumDashDotDot",
  "Dot/Thin": "dotted",
  "Double/Thick": "double",
  "Double/Thin": "double",
  "SlantDashDot/Medium": "slantDashDot",
});

export const underlineWords = wordPairs({
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
});
