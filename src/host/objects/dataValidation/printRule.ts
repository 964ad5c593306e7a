import type { ValidationRule } from "../../model/index.ts";

/** Gives a rule as `dataValidation.rule` travels: one plain object under its kind's name. */
export function printRule(rule: ValidationRule): Readonly<Record<string, unknown>> {
  if (rule.type === "List") {
    return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  }
  if (rule.type === "Custom") {
    return { custom: { formula: rule.formula } };
  }
  const { type, operator, formula1, formula2 } = rule;
  const kind = type.charAt(0).toLowerCase() + type.slice(1);
  return {
    [kind]: {
      formula1,
      ...(formula2 === null ? {} : { formula2 }),
      operator: operator.endsWith("OrEqual") ? `${operator}To` : operator,
    },
  };
}
