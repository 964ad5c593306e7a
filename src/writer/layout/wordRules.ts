import type { Area, ConditionalFormatPlan } from "../../sheet/index.ts";
import { colors } from "../theme/colors.ts";

/** What a word says of its line, as a signal of the palette. */
export type Signal = "good" | "fair" | "middle" | "bad";

/** Each of these words in the colours of its signal, wherever a cell of the area shows it. */
export function wordRules(
  area: Area,
  signals: readonly (readonly [word: string, signal: Signal])[],
): readonly ConditionalFormatPlan[] {
  return signals.map(([text, signal]) => ({
    kind: "textEquals",
    area,
    text,
    style: { color: colors[signal], fill: colors[`${signal}Fill`] },
  }));
}
