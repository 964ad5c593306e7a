import type { CellValueOperator } from "../../model/index.ts";
import { asChoice, asRecord } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { asFormula } from "./asFormula.ts";
import { changeRule } from "./changeRule.ts";

const operators: readonly CellValueOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

/** `cellValue`: the rule travels as one plain object, `{formula1, formula2, operator}`. */
export const cellValueConditionalFormat = defineObject("CellValueConditionalFormat", {
  properties: {
    rule: {
      get: ({ rule }) => ({
        formula1: rule.formula1,
        ...(rule.formula2 === null ? {} : { formula2: rule.formula2 }),
        operator: rule.operator,
      }),
      set: (state, value, context) => {
        const { formula1, formula2 = null, operator: asked } = asRecord(value);
        const operator = asChoice(asked, operators);
        const hasTwo = operator === "Between" || operator === "NotBetween";
        if (hasTwo && formula2 === null) {
          throw invalidArgument();
        }
        changeRule(context, state, {
          operator,
          formula1: asFormula(formula1),
          formula2: hasTwo ? asFormula(formula2) : null,
        });
      },
    },
  },
  objects: { format: (state) => hostObject("ConditionalRangeFormat", state) },
});
