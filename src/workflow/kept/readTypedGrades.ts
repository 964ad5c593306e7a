import type { WorkbookGrids } from "../../sheet/index.ts";
import type { CalibratedGrade } from "../../writer/index.ts";

/** What stands in the column for calibrated grades of our summary tabs, empty cells too; none where there is none. */
export async function readTypedGrades(
  workbooks: readonly WorkbookGrids[],
): Promise<readonly CalibratedGrade[]> {
  const summaries = workbooks.flatMap(({ own }) => own ?? []).filter(({ id }) => id === "summary");
  if (summaries.length === 0) return [];
  // The words of our tabs need not load where no calibrated grade is read.
  const { readCalibration } = await import(/* webpackChunkName: "calibration" */ "../../writer/index.ts");
  return summaries.flatMap(({ grid }) => readCalibration(grid));
}
