import type { CellStyle } from "../../sheet/index.ts";
import { colors } from "./colors.ts";

/**
 * Why a derived cell holds a value. `interpreted`: the source cell is no plain number, what was read from it stands
 * here. `written`: the rule has no built-in formula. `default`: the policy does not say, the value is ours.
 */
export type Mark = "interpreted" | "written" | "default";

/** How the reason shows; the legend of each tab says it in words. */
export const markStyles: Readonly<Record<Mark, CellStyle>> = {
  interpreted: { fill: colors.interpreted },
  written: { fill: colors.written },
  default: { fill: colors.default, italic: true },
};
