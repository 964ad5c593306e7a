import type { Area, SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { shiftBlock } from "./shiftBlock.ts";

/** Pushes down whatever stands in these cells and below them. */
export function makeRoom(context: HostContext, sheet: SheetModel, block: Area): void {
  shiftBlock(context, sheet, "insert", "rows", block);
}
