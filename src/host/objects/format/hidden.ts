import { asBoolean } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { HostError } from "../../protocol/hostError.ts";
import type { RangeState } from "../states.ts";
import { columnForWriting, rowForWriting } from "./lines.ts";

/** Whether all lines are hidden, none (false), or some (null). */
export function isHidden(
  lines: ReadonlyMap<number, { readonly hidden: boolean }>,
  first: number,
  count: number,
): boolean | null {
  let hidden = 0;
  for (const [index, line] of lines) {
    hidden += index >= first && index < first + count && line.hidden ? 1 : 0;
  }
  return hidden === 0 ? false : hidden === count ? true : null;
}

/** Hides or shows the rows or columns that a range lies in. */
export function setHidden(
  { sheet, area }: RangeState,
  lines: "rows" | "columns",
  value: unknown,
  context: HostContext,
): void {
  const hidden = asBoolean(value);
  const options = sheet.protection?.options;
  const isAllowed =
    options === undefined || (lines === "rows" ? options.allowFormatRows : options.allowFormatColumns);
  if (!isAllowed) {
    throw new HostError("AccessDenied", "You cannot perform the requested operation.");
  }
  const first = lines === "rows" ? area.row : area.column;
  const count = lines === "rows" ? area.rowCount : area.columnCount;
  for (let index = first; index < first + count; index += 1) {
    (lines === "rows" ? rowForWriting : columnForWriting)(sheet, index).hidden = hidden;
  }
  context.record({ kind: "formats", sheetId: sheet.id, area });
}
