import { shownNumberAt } from "../../../table/shownNumberAt.ts";
import type { HeaderColumn, TableFrame } from "../../../table/tableFrame.ts";
import { withRoleAt } from "../../../table/withRoleAt.ts";

const ofResults = new Set<string>(["total", "average", "weighted", "grade", "rank"]);

/**
 * "教学成绩 / 平均分 | 教学成绩 / 优秀率" over a row of full marks: a mean below an area, without whose marks the others do
 * not come to 100, is scored like them (it is the class's, say), and no result of the area. So is "Results" by its weight.
 */
export function withMarkedAverages(frame: TableFrame): TableFrame {
  const { view, weightRow, columns } = frame;
  if (weightRow === null) return frame;
  const marksOf = (found: readonly HeaderColumn[]): number =>
    found.reduce((sum, { column }) => sum + (shownNumberAt(view, weightRow, column) ?? 0), 0);
  const roleOf = ({ labels }: HeaderColumn): string => labels.at(-1)?.role?.role ?? "";
  const last = columns.findLast((header) => roleOf(header) === "total");
  const averages = columns.filter((header) => {
    const isPart = header.labels.length > 1 ? roleOf(header) === "average" : last !== undefined;
    const isResult = roleOf(header) === "average" || roleOf(header) === "total" || roleOf(header) === "grade";
    return isPart && isResult && header !== last && shownNumberAt(view, weightRow, header.column) !== null;
  });
  if (averages.length === 0) return frame;
  const scored = columns.filter(({ labels }) => !ofResults.has(labels.at(-1)?.role?.role ?? ""));
  const whole = marksOf([...scored, ...averages]);
  if (Math.abs(whole - (whole > 2 ? 100 : 1)) > 0.011) return frame;
  return averages.reduce((changed, { column }) => withRoleAt(changed, column, null, 0), frame);
}
