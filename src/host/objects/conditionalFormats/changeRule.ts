import type { ConditionalFormatModel, SheetModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { touchSheet } from "../touchSheet.ts";

/** Changes a rule in place: what the file held of it no longer counts. */
export function changeRule<Rule extends ConditionalFormatModel>(
  context: HostContext,
  { sheet, rule }: { readonly sheet: SheetModel; readonly rule: Rule },
  change: Partial<Rule>,
): void {
  requireUnprotected(sheet, "allowFormatCells");
  Object.assign(rule, change);
  delete rule.source;
  touchSheet(context, sheet, "conditionalFormats");
}
