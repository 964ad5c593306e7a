import type { Colour } from "../../model/index.ts";
import { invalidArgument } from "../../protocol/hostError.ts";

/** Colours by their HTML names; the sixteen of HTML 4 and the two that Office.js's own samples use. */
const namedColours: Readonly<Record<string, Colour>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
  lightgreen: "#90EE90",
};

/** Reads "#RRGGBB", "RRGGBB" or a colour's HTML name; anything else is InvalidArgument. */
export function asColour(value: unknown): Colour {
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const colour = hex === undefined ? namedColours[value.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (colour === undefined) {
    throw invalidArgument();
  }
  return colour;
}
