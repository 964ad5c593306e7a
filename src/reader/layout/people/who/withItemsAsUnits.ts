import { keyOf } from "../../../table/keyOf.ts";
import { shownNumberAt } from "../../../table/shownNumberAt.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { withLeafAt } from "../../../table/withLeafAt.ts";

const ofResults = new Set<string>(["total", "weighted", "average", "score", "grade"]);

/**
 * "项目 | 店总 | 租金收缴率（60%） | 客流增长（40%）": where indicators with all their weights, in headings or in a row of
 * weights, stand side by side, a column called items or projects does not name indicators once more; it says where the
 * people work.
 */
export function withItemsAsUnits(frame: TableFrame): TableFrame {
  const item = keyOf(frame, ["indicatorName", "indicatorGroup"]);
  if (frame.kind === "people" || item === null) return frame;
  const shares = frame.columns.flatMap(({ column, labels }) => {
    const leaf = labels.at(-1);
    const isIndicator = leaf?.rater === null && leaf.period === null && !ofResults.has(leaf.role?.role ?? "");
    if (column <= item || !isIndicator) return [];
    if (leaf.weight?.form === "share") return [leaf.weight.share];
    return (frame.weightRow === null ? null : shownNumberAt(frame.view, frame.weightRow, column)) ?? [];
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length < 2 || Math.abs(sum - (sum > 2 ? 100 : 1)) > 0.011) return frame;
  return withLeafAt(frame, item, (leaf) =>
    leaf.weight === null ? { ...leaf, role: { role: "unit", confidence: 0.7 } } : leaf,
  );
}
