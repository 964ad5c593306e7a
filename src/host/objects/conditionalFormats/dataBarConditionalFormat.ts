import type { DataBarBound, DataBarFormat } from "../../model/index.ts";
import { asBoolean, asChoice, asRecord } from "../../protocol/arguments.ts";
import { asColour } from "../format/asColour.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import { hostObject, type HostStates } from "../states.ts";
import { asFormula } from "./asFormula.ts";
import { changeRule } from "./changeRule.ts";

/** `dataBar`. */
export const dataBarConditionalFormat = defineObject("DataBarConditionalFormat", {
  properties: {
    showDataBarOnly: property("showDataBarOnly", asBoolean),
    barDirection: property("barDirection", (value) =>
      asChoice(value, ["Context", "LeftToRight", "RightToLeft"]),
    ),
    axisFormat: property("axisFormat", (value) => asChoice(value, ["Automatic", "None", "CellMidPoint"])),
    /** "" while there is no axis. */
    axisColor: {
      get: ({ rule }) => rule.axisColor ?? "",
      set: (state, value, context) => {
        changeRule(context, state, { axisColor: value === "" ? null : asColour(value) });
      },
    },
    lowerBoundRule: property("lowerBound", readBound),
    upperBoundRule: property("upperBound", readBound),
  },
  objects: {
    positiveFormat: (state) => hostObject("ConditionalDataBarPositiveFormat", state),
    negativeFormat: (state) => hostObject("ConditionalDataBarNegativeFormat", state),
  },
});

function property<Name extends keyof DataBarFormat>(
  name: Name,
  read: (value: unknown) => DataBarFormat[Name],
): PropertyDefinition<HostStates["DataBarConditionalFormat"]> {
  return {
    get: ({ rule }) => rule[name],
    set: (state, value, context) => {
      const change: Partial<DataBarFormat> = { [name]: read(value) };
      changeRule(context, state, change);
    },
  };
}

function readBound(value: unknown): DataBarBound {
  const bound = asRecord(value);
  const type = asChoice(bound.type, [
    "Automatic",
    "LowestValue",
    "HighestValue",
    "Number",
    "Percent",
    "Formula",
    "Percentile",
  ]);
  const hasNoFormula = type === "Automatic" || type === "LowestValue" || type === "HighestValue";
  return { type, formula: hasNoFormula ? null : asFormula(bound.formula) };
}
