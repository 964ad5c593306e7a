import type { DifferentialStyle } from "../../model/index.ts";
import { asBoolean, asChoice } from "../../protocol/arguments.ts";
import { asColour } from "../format/asColour.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import type { ConditionalLooksState } from "../featureStates.ts";
import { changeLooks } from "./changeLooks.ts";

const underlines = ["None", "Single", "Double"] as const;

type Font = NonNullable<DifferentialStyle["font"]>;

/** A rule's font; Excel lets rules change neither its name nor its size. */
export const conditionalRangeFont = defineObject("ConditionalRangeFont", {
  properties: {
    bold: property("bold", asBoolean),
    italic: property("italic", asBoolean),
    strikethrough: property("strikethrough", asBoolean),
    underline: property("underline", (value) => asChoice(value, underlines)),
    color: property("color", asColour),
  },
  methods: {
    clear: (state, _args, context) => {
      changeLooks(context, state, { font: null });
    },
  },
});

function property<Name extends keyof Font>(
  name: Name,
  read: (value: unknown) => Font[Name],
): PropertyDefinition<ConditionalLooksState> {
  return {
    get: ({ rule }) => rule.format.font?.[name] ?? null,
    set: (state, value, context) => {
      changeLooks(context, state, { font: { ...state.rule.format.font, [name]: read(value) } });
    },
  };
}
