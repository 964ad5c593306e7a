import { asBoolean, asNumber } from "../../protocol/arguments.ts";
import { HostError, itemNotFound } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import type { ConditionalFormatState } from "../featureStates.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { hostObject, type HostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";
import { changeRule } from "./changeRule.ts";
import { rankedRules } from "./rankedRules.ts";
import { rankRules } from "./rankRules.ts";

type Kind = (state: ConditionalFormatState) => HostObject | null;

/** One rule. Of its kinds (`cellValue`, `custom` …) it has the one of its type; the others are ItemNotFound. */
export const conditionalFormat = defineObject("ConditionalFormat", {
  key: ({ rule }) => rule.id,
  exists: ({ sheet, rule }) => sheet.conditionalFormats.includes(rule),
  properties: {
    id: { get: ({ rule }) => rule.id },
    type: { get: ({ rule }) => rule.type },
    stopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: (state, value, context) => {
        changeRule(context, state, { stopIfTrue: asBoolean(value) });
      },
    },
    /** Moves the rule: beyond the last is last, negative counts from the end; others close up. */
    priority: {
      get: ({ rule }) => rule.priority,
      set: ({ sheet, rule }, value, context) => {
        requireUnprotected(sheet, "allowFormatCells");
        const others = rankedRules(sheet).filter((other) => other !== rule);
        const asked = Math.trunc(asNumber(value));
        const place = asked < 0 ? Math.max(0, others.length + 1 + asked) : Math.min(asked, others.length);
        others.splice(place, 0, rule);
        rankRules(sheet, others);
        touchSheet(context, sheet, "conditionalFormats");
      },
    },
  },
  objects: {
    ...kind("cellValue", ({ sheet, rule }) =>
      rule.type === "CellValue" ? hostObject("CellValueConditionalFormat", { sheet, rule }) : null,
    ),
    ...kind("custom", ({ sheet, rule }) =>
      rule.type === "Custom" ? hostObject("CustomConditionalFormat", { sheet, rule }) : null,
    ),
    ...kind("colorScale", ({ sheet, rule }) =>
      rule.type === "ColorScale" ? hostObject("ColorScaleConditionalFormat", { sheet, rule }) : null,
    ),
    ...kind("dataBar", ({ sheet, rule }) =>
      rule.type === "DataBar" ? hostObject("DataBarConditionalFormat", { sheet, rule }) : null,
    ),
    ...kind("iconSet", ({ sheet, rule }) =>
      rule.type === "IconSet" ? hostObject("IconSetConditionalFormat", { sheet, rule }) : null,
    ),
    ...kind("topBottom", ({ sheet, rule }) =>
      rule.type === "TopBottom" ? hostObject("TopBottomConditionalFormat", { sheet, rule }) : null,
    ),
    ...kind("textComparison", ({ sheet, rule }) =>
      rule.type === "ContainsText" ? hostObject("TextConditionalFormat", { sheet, rule }) : null,
    ),
    ...kind("preset", ({ sheet, rule }) =>
      rule.type === "PresetCriteria" ? hostObject("PresetCriteriaConditionalFormat", { sheet, rule }) : null,
    ),
  },
  methods: {
    /** Of a rule on several areas there is no one range. */
    getRange: (state) => {
      const range = onlyRange(state);
      if (range === null) {
        throw new HostError("InvalidOperation", "The conditional format applies to several areas.");
      }
      return range;
    },
    getRangeOrNullObject: onlyRange,
    getRanges: ({ sheet, rule }) => hostObject("RangeAreas", { sheet, areas: [...rule.areas] }),
    delete: ({ sheet, rule }, _args, context) => {
      requireUnprotected(sheet, "allowFormatCells");
      rankRules(
        sheet,
        rankedRules(sheet).filter((other) => other !== rule),
      );
      touchSheet(context, sheet, "conditionalFormats");
    },
  },
});

/** A kind's two members: `cellValue` and `cellValueOrNullObject`. */
function kind(name: string, find: Kind): Record<string, Kind> {
  return {
    [name]: (state) => {
      const found = find(state);
      if (found === null) {
        throw itemNotFound();
      }
      return found;
    },
    [`${name}OrNullObject`]: find,
  };
}

function onlyRange({ sheet, rule }: ConditionalFormatState): HostObject | null {
  const [area, ...others] = rule.areas;
  return area === undefined || others.length > 0 ? null : hostObject("Range", { sheet, area });
}
