import type { RaterGroup } from "../../../core/index.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { compactText } from "../../text/compactText.ts";
import { shownTextAt } from "../../view/sheetView.ts";
import { findRaterGroup } from "../../words/findRaterGroup.ts";
import type { FormColumns } from "./formColumns.ts";

/** As whom this row was scored, where a column says it; null where none does. */
export const raterOfRow = (
  { view }: TableFrame,
  { relation }: Pick<FormColumns, "relation">,
  row: number,
): RaterGroup | null =>
  relation === null ? null : findRaterGroup(compactText(shownTextAt(view, row, relation)));
