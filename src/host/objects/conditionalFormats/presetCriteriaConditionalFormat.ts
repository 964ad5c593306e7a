import { asChoice, asRecord } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { changeRule } from "./changeRule.ts";

/** `Excel.ConditionalFormatPresetCriterion`. */
const criteria = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;

/** `preset`. */
export const presetCriteriaConditionalFormat = defineObject("PresetCriteriaConditionalFormat", {
  properties: {
    rule: {
      get: ({ rule }) => ({ criterion: rule.criterion }),
      set: (state, value, context) => {
        changeRule(context, state, { criterion: asChoice(asRecord(value).criterion, criteria) });
      },
    },
  },
  objects: { format: (state) => hostObject("ConditionalRangeFormat", state) },
});
