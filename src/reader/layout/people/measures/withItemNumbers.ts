import { keyOf } from "../../../table/keyOf.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { withRoleAt } from "../../../table/withRoleAt.ts";
import { textAt } from "../../../view/sheetView.ts";
import { compactText } from "../../../text/compactText.ts";
import { findRowReason } from "../../../words/rowWords.ts";

const sampleRows = 60;
/** "O1", "KR1.2", "KPI-03", "2.1": places in a list of indicators. */
const item = /^(?:o|kr|kra|kpi|cpi|gs|pi|g|t|目标|指标)?[-_.]?\d{1,2}(?:[-_.]\d{1,2}){0,2}$/iu;

/**
 * "编号 | 目标/关键结果 | 权重 | 评分" with O1, KR1.1, KR1.2 below the first heading: the indicators of a form are numbered,
 * and nobody's id stands there.
 */
export function withItemNumbers(frame: TableFrame): TableFrame {
  const id = keyOf(frame, ["id"]);
  if (id === null || keyOf(frame, ["name", "lastName", "firstName", "rater"]) !== null) return frame;
  if (keyOf(frame, ["weight", "fullMarks"]) === null || keyOf(frame, ["indicatorName"]) === null)
    return frame;
  const { view, bodyTop, bodyBottom } = frame;
  const texts = Array.from({ length: Math.min(sampleRows, bodyBottom - bodyTop) }, (_, index) =>
    textAt(view, bodyTop + index, id),
  ).filter((text) => text !== "" && findRowReason(compactText(text)) === null);
  if (texts.length < 2 || !texts.every((text) => item.test(text))) return frame;
  return withRoleAt(frame, id, "sequence", 0.85);
}
