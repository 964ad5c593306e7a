import type { FillStyle } from "../../model/index.ts";
import { asText } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { defineObject } from "../defineObject.ts";
import type { RangeAreasState } from "../states.ts";
import { applyStyle } from "./applyStyle.ts";
import { asColour } from "./asColour.ts";
import { commonStyle } from "./styles.ts";

const noFill: FillStyle = { pattern: "None", color: null, patternColor: null };

/** `range.format.fill`. A cell without fill answers white, as Excel does. */
export const rangeFill = defineObject("RangeFill", {
  properties: {
    color: {
      get: (target, context) =>
        commonStyle(context.workbook, target, ({ fill }) => fill.color ?? "#FFFFFF") ?? "",
      set: (range, value, context) => {
        const color = asColour(value);
        fillWith(context, range, (fill) => ({
          ...fill,
          pattern: fill.pattern === "None" ? "Solid" : fill.pattern,
          color,
        }));
      },
    },
    pattern: {
      get: (target, context) => commonStyle(context.workbook, target, ({ fill }) => fill.pattern),
      set: (range, value, context) => {
        const pattern = asText(value);
        fillWith(context, range, (fill) => (pattern === "None" ? noFill : { ...fill, pattern }));
      },
    },
    patternColor: {
      get: (target, context) =>
        commonStyle(context.workbook, target, ({ fill }) => fill.patternColor ?? "#000000"),
      set: (range, value, context) => {
        const patternColor = asColour(value);
        fillWith(context, range, (fill) => ({ ...fill, patternColor }));
      },
    },
  },
  methods: {
    clear: (range, _args, context) => {
      fillWith(context, range, () => noFill);
    },
  },
});

function fillWith(
  context: HostContext,
  range: RangeAreasState,
  change: (fill: FillStyle) => FillStyle,
): void {
  applyStyle(context, range, (style) => ({ ...style, fill: change(style.fill) }));
}
