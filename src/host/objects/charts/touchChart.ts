import type { HostContext } from "../../protocol/hostContext.ts";
import type { ChartState } from "../featureStates.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { touchSheet } from "../touchSheet.ts";

/** Stops on a protected sheet, else marks the chart for the file layer and tells listeners. */
export function touchChart(context: HostContext, { sheet, chart }: ChartState): void {
  requireUnprotected(sheet, "allowEditObjects");
  chart.isTouched = true;
  touchSheet(context, sheet, "charts");
}
