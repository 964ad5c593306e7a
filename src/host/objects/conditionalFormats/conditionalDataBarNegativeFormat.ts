import type { DataBarFormat } from "../../model/index.ts";
import { asBoolean } from "../../protocol/arguments.ts";
import { asColour } from "../format/asColour.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import type { HostStates } from "../states.ts";
import { changeRule } from "./changeRule.ts";

type Negative = DataBarFormat["negative"];

/** `dataBar.negativeFormat`. A border that is not drawn has the colour "". */
export const conditionalDataBarNegativeFormat = defineObject("ConditionalDataBarNegativeFormat", {
  properties: {
    fillColor: property("fillColor", asColour),
    borderColor: property("borderColor", (value) => (value === "" ? null : asColour(value))),
    matchPositiveFillColor: property("matchPositiveFillColor", asBoolean),
    matchPositiveBorderColor: property("matchPositiveBorderColor", asBoolean),
  },
});

function property<Name extends keyof Negative>(
  name: Name,
  read: (value: unknown) => Negative[Name],
): PropertyDefinition<HostStates["ConditionalDataBarNegativeFormat"]> {
  return {
    get: ({ rule }) => rule.negative[name] ?? "",
    set: (state, value, context) => {
      changeRule(context, state, { negative: { ...state.rule.negative, [name]: read(value) } });
    },
  };
}
