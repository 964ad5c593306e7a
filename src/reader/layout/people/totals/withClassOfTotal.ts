import { keyOf } from "../../../table/keyOf.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { withRoleAt } from "../../../table/withRoleAt.ts";

const ofEntries = new Set<string>(["score", "total", "weight", "fullMarks", "target", "actual", "weighted"]);

/**
 * "Planning / 1.1 … | Instruction / 2.1 … | Final Score | Category": behind the total of columns that stand under areas
 * "category" says what the total comes to. It names no indicator: those are the columns, and nothing is scored beside it.
 */
export function withClassOfTotal(frame: TableFrame): TableFrame {
  const group = keyOf(frame, ["indicatorGroup"]);
  const total = keyOf(frame, ["total"]);
  if (group === null || total === null || keyOf(frame, ["indicatorName"]) !== null) return frame;
  const named = frame.columns.filter(
    ({ column, labels }) => column < group && labels.length > 1 && labels.at(-1)?.role === null,
  );
  const isScored = frame.columns.some(({ column, labels }) => {
    const { role = null, rater = null } = labels.at(-1) ?? {};
    return column > group && (role === null || rater !== null || ofEntries.has(role.role));
  });
  return total < group && named.length >= 2 && !isScored ? withRoleAt(frame, group, "kind", 0.8) : frame;
}
