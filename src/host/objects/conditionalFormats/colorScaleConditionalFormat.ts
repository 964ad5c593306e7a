import type { ColorScalePoint } from "../../model/index.ts";
import { asChoice, asRecord } from "../../protocol/arguments.ts";
import { asColour } from "../format/asColour.ts";
import { defineObject } from "../defineObject.ts";
import { asFormula } from "./asFormula.ts";
import { changeRule } from "./changeRule.ts";

/** `colorScale`: two colours, or three with a midpoint. */
export const colorScaleConditionalFormat = defineObject("ColorScaleConditionalFormat", {
  properties: {
    threeColorScale: { get: ({ rule }) => rule.midpoint !== null },
    criteria: {
      get: ({ rule: { minimum, midpoint, maximum } }) => ({
        minimum,
        ...(midpoint === null ? {} : { midpoint }),
        maximum,
      }),
      set: (state, value, context) => {
        const { minimum, midpoint = null, maximum } = asRecord(value);
        changeRule(context, state, {
          minimum: readPoint(minimum),
          midpoint: midpoint === null ? null : readPoint(midpoint),
          maximum: readPoint(maximum),
        });
      },
    },
  },
});

function readPoint(value: unknown): ColorScalePoint {
  const point = asRecord(value);
  const type = asChoice(point.type, [
    "LowestValue",
    "HighestValue",
    "Number",
    "Percent",
    "Formula",
    "Percentile",
  ]);
  const isEnd = type === "LowestValue" || type === "HighestValue";
  return { type, formula: isEnd ? null : asFormula(point.formula), color: asColour(point.color) };
}
