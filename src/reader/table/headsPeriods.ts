import { readLabel } from "../value/readLabel.ts";
import { readPeriod } from "../value/readPeriod.ts";
import { textAt, type SheetView } from "../view/sheetView.ts";
import type { RowProfile } from "./rowProfile.ts";

/** "月份 | 任务完成 | 质量" with months below each other; a row of weights or full marks may stand between. */
export function headsPeriods(view: SheetView, { hits, filled, texts, row }: RowProfile): boolean {
  const [first] = filled;
  if (first === undefined || filled.length < 3 || texts < filled.length) return false;
  const [head] = hits;
  if (head?.role !== "period" || head.confidence < 0.9 || head.column !== first) return false;
  const below = [1, 2, 3].map((step) => textAt(view, row + step, first));
  const months = below[0] !== undefined && isAside(below[0]) ? below.slice(1) : below.slice(0, 2);
  return months.every((text) => readPeriod(text) !== null);
}

/** Weights or full marks of the columns: "权重", "满分", "Weight". */
const isAside = (text: string): boolean => ["weight", "fullMarks"].includes(readLabel(text).role?.role ?? "");
