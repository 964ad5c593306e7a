import { wordPairs } from "../block/wordPairs.ts";

/** `Excel.DataValidationType` beside ST_DataValidationType. */
export const validationTypeWords = wordPairs({
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  List: "list",
  Custom: "custom",
});

export const alertStyleWords = wordPairs({ Stop: "stop", Warning: "warning", Information: "information" });
