import type { HostContext } from "../../protocol/hostContext.ts";
import type { TableState } from "../featureStates.ts";
import { touchSheet } from "../touchSheet.ts";

/** Marks a table for the file layer and tells listeners. */
export function touchTable(context: HostContext, { sheet, table }: TableState): void {
  table.isTouched = true;
  touchSheet(context, sheet, "tables");
}
