import type { BorderLine, BorderLineStyle, StyleModel } from "../../model/index.ts";
import { asChoice } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject, type BorderState } from "../states.ts";
import { applyStyle } from "./applyStyle.ts";
import { asColour } from "./asColour.ts";
import { borderParts, borderSides, type BorderSide } from "./borderSides.ts";
import { commonStyle } from "./styles.ts";

const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const satisfies readonly BorderLineStyle[];
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** `range.format.borders`: the eight lines of a range, found by `Excel.BorderIndex`. */
export const rangeBorders = defineObject("RangeBorderCollection", {
  collection: {
    has: ["count", "getItem", "getItemAt"],
    items: (range) => borderSides.map((side) => hostObject("RangeBorder", { range, side })),
    find: (range, key) => hostObject("RangeBorder", { range, side: asChoice(key, borderSides) }),
  },
});

/** One line of a range. Giving a colour or weight to a line that is not there draws a continuous one. */
export const rangeBorder = defineObject("RangeBorder", {
  key: (border) => border.side,
  properties: {
    sideIndex: { get: (border) => border.side },
    style: {
      get: (border, context) => readLine(border, context, (line) => line?.style ?? "None"),
      set: (border, value, context) => {
        const style = asChoice(value, lineStyles);
        drawLine(border, context, (line) => (style === "None" ? undefined : { ...line, style }));
      },
    },
    weight: {
      get: (border, context) => readLine(border, context, (line) => line?.weight ?? "Thin"),
      set: (border, value, context) => {
        const weight = asChoice(value, weights);
        drawLine(border, context, (line) => ({ ...line, weight }));
      },
    },
    color: {
      get: (border, context) => readLine(border, context, (line) => line?.color ?? "#000000"),
      set: (border, value, context) => {
        const color = asColour(value);
        drawLine(border, context, (line) => ({ ...line, color }));
      },
    },
  },
});

function readLine<Item>(
  { range, side }: BorderState,
  context: HostContext,
  read: (line: BorderLine | undefined) => Item,
): Item | null {
  const items = range.areas
    .flatMap((area) => borderParts(area, side as BorderSide))
    .map((part) => {
      const cells = { sheet: range.sheet, areas: [part.area] };
      return commonStyle(context.workbook, cells, ({ border }) => read(border[part.side]));
    });
  const [first] = items;
  return first !== undefined && items.every((item) => item === first) ? first : null;
}

const newLine: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

function drawLine(
  { range, side }: BorderState,
  context: HostContext,
  change: (line: BorderLine) => BorderLine | undefined,
): void {
  for (const part of range.areas.flatMap((area) => borderParts(area, side as BorderSide))) {
    applyStyle(context, { sheet: range.sheet, areas: [part.area] }, (style): StyleModel => {
      const { [part.side]: current, ...others } = style.border;
      const line = change(current ?? newLine);
      return { ...style, border: line === undefined ? others : { ...others, [part.side]: line } };
    });
  }
}
