import type { CellProtection, StyleModel } from "../../model/index.ts";
import { asBoolean } from "../../protocol/arguments.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import type { RangeAreasState } from "../states.ts";
import { applyStyle } from "./applyStyle.ts";
import { commonStyle } from "./styles.ts";

/** `range.format.protection`: what a protected sheet does with these cells. */
export const formatProtection = defineObject("FormatProtection", {
  properties: { locked: protectionField("locked"), formulaHidden: protectionField("formulaHidden") },
});

function protectionField(field: keyof CellProtection): PropertyDefinition<RangeAreasState> {
  return {
    get: (target, context) => commonStyle(context.workbook, target, (style) => style.protection[field]),
    set: (range, value, context) => {
      const next = asBoolean(value);
      applyStyle(context, range, (style): StyleModel => ({
        ...style,
        protection: { ...style.protection, [field]: next },
      }));
    },
  };
}
