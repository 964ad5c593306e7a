import type { DifferentialStyle } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import type { ConditionalLooksState } from "../featureStates.ts";
import { changeRule } from "./changeRule.ts";

/** Changes what a rule makes of its cells; a field that is null is left to the cell's own looks again. */
export function changeLooks(
  context: HostContext,
  state: ConditionalLooksState,
  change: { readonly [Field in keyof DifferentialStyle]: DifferentialStyle[Field] | null },
): void {
  const { fillColor, font, border, numberFormat } = { ...state.rule.format, ...change };
  changeRule(context, state, {
    format: {
      ...(font === null || font === undefined ? {} : { font }),
      ...(fillColor === null || fillColor === undefined ? {} : { fillColor }),
      ...(border === null || border === undefined ? {} : { border }),
      ...(numberFormat === null || numberFormat === undefined ? {} : { numberFormat }),
    },
  });
}
