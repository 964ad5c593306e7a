import type { CellValue, Grid } from "../../src/sheet/index.ts";
import { gridOf } from "../fixtures/gridOf.ts";

const header = ["工号", "姓名", "部门", "岗位", "工作质量（60%）", "工作效率（40%）"];

/** Five invented people; one score is typed as text. */
export const scoreRows: readonly (readonly CellValue[])[] = [
  ["E01", "沈知远", "增长部", "运营专员", 95, 92],
  ["E02", "顾清禾", "增长部", "运营专员", 85, "88分"],
  ["E03", "陆景行", "内容部", "运营主管", 72, 78],
  ["E04", "江若晴", "内容部", "运营专员", 55, 58],
  ["E05", "韩书宁", "内容部", "运营专员", 90, 91],
];

/** A sheet of scores as the workbook's port gives it. */
export function scoreGrid(rows: readonly (readonly CellValue[])[] = scoreRows): Grid {
  return gridOf("Scores", [header, ...rows]);
}
