import type { IconCriterion } from "../../model/index.ts";
import { asBoolean, asChoice, asNumber, asRecord, asText } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { asFormula } from "./asFormula.ts";
import { changeRule } from "./changeRule.ts";
import { iconCriteria, iconSets } from "./iconCriteria.ts";

/** `iconSet`. Criteria run from the lowest icon to the highest; the first one's threshold counts for nothing. */
export const iconSetConditionalFormat = defineObject("IconSetConditionalFormat", {
  properties: {
    /** Another set brings its own thresholds. */
    style: {
      get: ({ rule }) => rule.style,
      set: (state, value, context) => {
        const style = asChoice(value, iconSets);
        changeRule(context, state, { style, criteria: iconCriteria(style) });
      },
    },
    reverseIconOrder: {
      get: ({ rule }) => rule.reverseIconOrder,
      set: (state, value, context) => {
        changeRule(context, state, { reverseIconOrder: asBoolean(value) });
      },
    },
    showIconOnly: {
      get: ({ rule }) => rule.showIconOnly,
      set: (state, value, context) => {
        changeRule(context, state, { showIconOnly: asBoolean(value) });
      },
    },
    criteria: {
      get: ({ rule }) =>
        rule.criteria.map(({ customIcon, ...criterion }) =>
          customIcon === null ? criterion : { ...criterion, customIcon },
        ),
      set: (state, value, context) => {
        if (!Array.isArray(value) || value.length !== state.rule.criteria.length) {
          throw invalidArgument();
        }
        const [lowest] = state.rule.criteria;
        const criteria = value.map((each: unknown, index) =>
          readCriterion(each, index === 0 ? lowest : undefined),
        );
        changeRule(context, state, { criteria });
      },
    },
  },
});

/** The lowest icon may come as `{}`, as in Microsoft's own examples. */
function readCriterion(value: unknown, lowest: IconCriterion | undefined): IconCriterion {
  const { type, operator, formula, customIcon = null } = asRecord(value);
  const icon = customIcon === null ? null : asRecord(customIcon);
  const custom = icon === null ? null : { set: asText(icon.set), index: asNumber(icon.index) };
  if (lowest !== undefined && type === undefined) {
    return { ...lowest, customIcon: custom };
  }
  return {
    type: asChoice(type, ["Number", "Percent", "Formula", "Percentile"]),
    operator: asChoice(operator, ["GreaterThan", "GreaterThanOrEqual"]),
    formula: asFormula(formula),
    customIcon: custom,
  };
}
