import type { WorkbookGrids } from "../../sheet/index.ts";
import { readCalibration, type CalibratedGrade } from "../../writer/index.ts";

/** What stands in the column for calibrated grades of our summary tabs, empty cells too; none where there is none. */
export const readTypedGrades = (workbooks: readonly WorkbookGrids[]): readonly CalibratedGrade[] =>
  workbooks
    .flatMap(({ own }) => own ?? [])
    .filter(({ id }) => id === "summary")
    .flatMap(({ grid }) => readCalibration(grid));
