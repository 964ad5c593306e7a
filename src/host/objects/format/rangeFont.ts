import type { FontStyle, StyleModel } from "../../model/index.ts";
import { asBoolean, asChoice, asNumber, asText } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import type { RangeAreasState } from "../states.ts";
import { applyStyle } from "./applyStyle.ts";
import { asColour } from "./asColour.ts";
import { commonStyle } from "./styles.ts";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** `range.format.font`. */
export const rangeFont = defineObject("RangeFont", {
  properties: {
    bold: fontField("bold", asBoolean),
    italic: fontField("italic", asBoolean),
    strikethrough: fontField("strikethrough", asBoolean),
    subscript: fontField("subscript", asBoolean),
    superscript: fontField("superscript", asBoolean),
    underline: fontField("underline", (value) => asChoice(value, underlines)),
    color: fontField("color", asColour),
    name: fontField("name", asText),
    size: fontField("size", (value) => {
      const points = asNumber(value);
      if (points < 1 || points > 409) {
        throw invalidArgument();
      }
      return points;
    }),
  },
});

/** One field of the font as a property: null where the cells differ. */
function fontField<Field extends keyof FontStyle>(
  field: Field,
  read: (value: unknown) => FontStyle[Field],
): PropertyDefinition<RangeAreasState> {
  return {
    get: (target, context) => commonStyle(context.workbook, target, (style) => style.font[field]),
    set: (range, value, context) => {
      const next = read(value);
      applyStyle(context, range, (style): StyleModel => ({
        ...style,
        font: { ...style.font, [field]: next },
      }));
    },
  };
}
