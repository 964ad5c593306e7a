import type { BorderLine } from "../../model/index.ts";
import { asChoice } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { asColour } from "../format/asColour.ts";
import { defineObject } from "../defineObject.ts";
import { type HostStates } from "../states.ts";
import { changeLooks } from "./changeLooks.ts";

type State = HostStates["ConditionalRangeBorder"];

const edges = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
/** A colour alone draws a thin line, a style alone a black one. */
const plainLine: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

/** One side of a rule's borders; Excel gives rules thin lines only. */
export const conditionalRangeBorder = defineObject("ConditionalRangeBorder", {
  key: ({ side }) => edges[side],
  properties: {
    sideIndex: { get: ({ side }) => edges[side] },
    style: {
      get: ({ rule, side }) => rule.format.border?.[side]?.style ?? "None",
      set: (state, value, context) => {
        const style = asChoice(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);
        draw(context, state, { style });
      },
    },
    color: {
      get: ({ rule, side }) => rule.format.border?.[side]?.color ?? null,
      set: (state, value, context) => {
        draw(context, state, { color: asColour(value) });
      },
    },
  },
});

function draw(context: HostContext, state: State, change: Partial<BorderLine>): void {
  const { rule, side } = state;
  const { [side]: before, ...others } = rule.format.border ?? {};
  const line = { ...(before ?? plainLine), ...change };
  changeLooks(context, state, { border: line.style === "None" ? others : { ...others, [side]: line } });
}
