import { asChoice } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import type { ConditionalLooksState, ConditionalSide } from "../featureStates.ts";
import { hostObject, type HostObject } from "../states.ts";

/** In the order that Excel lists them. */
const sides: readonly ConditionalSide[] = ["top", "bottom", "left", "right"];

/** A rule's `borders`: four sides, also as `getItem("EdgeTop")`. */
export const conditionalRangeBorderCollection = defineObject("ConditionalRangeBorderCollection", {
  collection: {
    has: ["count", "getItem", "getItemAt"],
    items: (state) => sides.map((side) => border(state, side)),
    find: (state, key) => {
      const edge = asChoice(key, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]);
      const side = sides.find((each) => edge.toLowerCase() === `edge${each}`);
      return side === undefined ? undefined : border(state, side);
    },
  },
  objects: {
    top: (state) => border(state, "top"),
    bottom: (state) => border(state, "bottom"),
    left: (state) => border(state, "left"),
    right: (state) => border(state, "right"),
  },
});

function border(state: ConditionalLooksState, side: ConditionalSide): HostObject {
  return hostObject("ConditionalRangeBorder", { ...state, side });
}
