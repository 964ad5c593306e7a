import type { CellValue } from "../../../../sheet/index.ts";
import { compactText } from "../../../text/compactText.ts";
import { findWordRole } from "../../../words/findWordRole.ts";
import { findRowReason } from "../../../words/rowWords.ts";

/** "综合得分" below "自评" and "上级": what the raters of one person come to together. */
export function isResultOfRaters(value: CellValue): boolean {
  const compact = typeof value === "string" ? compactText(value) : "";
  return compact !== "" && (findRowReason(compact) !== null || findWordRole(compact)?.role === "total");
}
