import { createId, type ConditionalFormatModel } from "../../model/index.ts";
import { defineObject } from "../defineObject.ts";
import { intersectAreas } from "../intersectAreas.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { hostObject, type HostStates } from "../states.ts";
import { subtractArea } from "../subtractArea.ts";
import { touchSheet } from "../touchSheet.ts";
import { createRule, ruleTypes } from "./createRule.ts";
import { rankedRules } from "./rankedRules.ts";
import { rankRules } from "./rankRules.ts";

/** `range.conditionalFormats`: the sheet's rules that touch the range, the one evaluated first in front. */
export const conditionalFormatCollection = defineObject("ConditionalFormatCollection", {
  collection: {
    has: ["getCount", "getItem", "getItemAt", "getItemOrNullObject"],
    items: (range) =>
      rulesOn(range).map((rule) => hostObject("ConditionalFormat", { sheet: range.sheet, rule })),
  },
  methods: {
    /** A new rule is evaluated before all others. One rule holds the whole rectangle, however many rows it has. */
    add: ({ sheet, area }, args, context) => {
      requireUnprotected(sheet, "allowFormatCells");
      const rule = createRule(args.choice(0, ruleTypes), createId(context.workbook), area);
      rankRules(sheet, [rule, ...rankedRules(sheet)]);
      touchSheet(context, sheet, "conditionalFormats");
      return hostObject("ConditionalFormat", { sheet, rule });
    },
    /** Rules that reach beyond the range stay there. */
    clearAll: (range, _args, context) => {
      const { sheet, area } = range;
      requireUnprotected(sheet, "allowFormatCells");
      for (const rule of rulesOn(range)) {
        rule.areas = rule.areas.flatMap((each) => subtractArea(each, area));
        delete rule.source;
      }
      rankRules(
        sheet,
        rankedRules(sheet).filter(({ areas }) => areas.length > 0),
      );
      touchSheet(context, sheet, "conditionalFormats");
    },
  },
});

function rulesOn({ sheet, area }: HostStates["ConditionalFormatCollection"]): ConditionalFormatModel[] {
  return rankedRules(sheet).filter(({ areas }) => areas.some((each) => intersectAreas(each, area) !== null));
}
