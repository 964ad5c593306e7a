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

/** `range.conditionalFormats`, of a range or of several areas: the rules that touch it, first evaluated first. */
export const conditionalFormatCollection = defineObject("ConditionalFormatCollection", {
  collection: {
    has: ["getCount", "getItem", "getItemAt", "getItemOrNullObject"],
    items: (range) =>
      rulesOn(range).map((rule) => hostObject("ConditionalFormat", { sheet: range.sheet, rule })),
  },
  methods: {
    /** A new rule is evaluated before all others. One rule holds the whole rectangle, however many rows it has. */
    add: ({ sheet, areas }, args, context) => {
      requireUnprotected(sheet, "allowFormatCells");
      const rule = createRule(args.choice(0, ruleTypes), createId(context.workbook), areas);
      rankRules(sheet, [rule, ...rankedRules(sheet)]);
      touchSheet(context, sheet, "conditionalFormats");
      return hostObject("ConditionalFormat", { sheet, rule });
    },
    /** Rules that reach beyond the range stay there. */
    clearAll: (range, _args, context) => {
      const { sheet, areas } = range;
      requireUnprotected(sheet, "allowFormatCells");
      for (const rule of rulesOn(range)) {
        rule.areas = areas.reduce(
          (rest, hole) => rest.flatMap((area) => subtractArea(area, hole)),
          rule.areas,
        );
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

function rulesOn({ sheet, areas }: HostStates["ConditionalFormatCollection"]): ConditionalFormatModel[] {
  return rankedRules(sheet).filter((rule) =>
    rule.areas.some((one) => areas.some((other) => intersectAreas(one, other) !== null)),
  );
}
