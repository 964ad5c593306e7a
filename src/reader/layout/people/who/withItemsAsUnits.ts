import { keyOf } from "../../../table/keyOf.ts";
import { numberAt } from "../../../table/numberAt.ts";
import { saysNothing } from "../../../table/saysNothing.ts";
import { shownNumberAt } from "../../../table/shownNumberAt.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { withLeafAt } from "../../../table/withLeafAt.ts";

const ofResults = new Set<string>(["total", "weighted", "average", "score", "grade"]);

/**
 * "项目 | 店总 | 租金收缴率（60%） | 客流增长（40%）": where indicators with all their weights, in headings or in a row of
 * weights, stand side by side, a column called items or projects does not name indicators once more; it says where the
 * people work, or on what.
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
  const areWhole = shares.length >= 2 && Math.abs(sum - (sum > 2 ? 100 : 1)) <= 0.011;
  if (!areWhole && !isBesideScores(frame, item)) return frame;
  return withLeafAt(frame, item, (leaf) =>
    leaf.weight === null ? { ...leaf, role: { role: areWhole ? "unit" : "comment", confidence: 0.7 } } : leaf,
  );
}

/** "顾问 | 项目 | 质量 | 满意度 | 协作": three numbers or more under names of their own are scores of the one project. */
function isBesideScores({ view, columns, bodyTop }: TableFrame, item: number): boolean {
  const heading = columns.find(({ column }) => column === item)?.labels.at(-1)?.compact ?? "";
  const named = columns.filter(
    (header) =>
      header.column > item &&
      header.labels.length > 0 &&
      saysNothing(header) &&
      numberAt(view, bodyTop, header.column) !== null,
  );
  return /^(项目|project)( ?名称?| name)?$/u.test(heading) && named.length >= 3;
}
