import { formula } from "./formula.ts";
import { bareLabel, label } from "./label.ts";
import { lastLine } from "./lastLine.ts";
import { areasAndLeaves, areasOnly } from "./nested.ts";
import { comment, note } from "./note.ts";
import { nowhere } from "./nowhere.ts";
import { mixedRow, weightRow } from "./weightRow.ts";
import type { WeightStyle } from "./weightStyle.ts";

/** Every place of weights in a list of people. */
export const weightStyles: readonly WeightStyle[] = [
  lastLine,
  label,
  bareLabel,
  weightRow,
  mixedRow,
  areasOnly,
  areasAndLeaves,
  note,
  comment,
  formula,
  nowhere,
];
