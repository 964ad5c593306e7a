import { languages } from "../../messages/index.ts";
import { tabTexts } from "../../messages/tabs/index.ts";
import type { CellValue, Grid } from "../../sheet/index.ts";

/** What stands in the summary's column for calibrated grades on a person's row. */
export interface CalibratedGrade {
  readonly employeeId: string;
  /** The grade that stood beside it, by score or by the rules; null where there was none. */
  readonly from: string | null;
  /** Null where the cell is empty. */
  readonly to: string | null;
  /** "" where no reason was given. */
  readonly why: string;
}

/**
 * Reads the calibrated grades out of our summary tab, in whichever of our languages it was made. Rows of
 * nobody are left out; a grid without the column has none.
 */
export function readCalibration({ values }: Grid): readonly CalibratedGrade[] {
  for (const { id } of languages) {
    const { common, summary } = tabTexts(id);
    const header = values.findIndex((row) => row.includes(summary.calibrated) && row.includes(common.id));
    const titles = values[header];
    if (titles === undefined) continue;
    const at = (title: string): number => titles.indexOf(title);
    const before = Math.max(at(summary.ruledGrade), at(summary.computedGrade));
    const columns = {
      no: at(common.no),
      id: at(common.id),
      to: at(summary.calibrated),
      why: at(summary.reason),
    };
    return values.slice(header + 1).flatMap((row): CalibratedGrade[] => {
      const employeeId = textOf(row[columns.id]);
      const to = textOf(row[columns.to]);
      // What is counted below the list has no number.
      if (employeeId === "" || typeof row[columns.no] !== "number") return [];
      const from = textOf(row[before]);
      return [
        {
          employeeId,
          from: from === "" ? null : from,
          to: to === "" ? null : to,
          why: textOf(row[columns.why]),
        },
      ];
    });
  }
  return [];
}

const textOf = (cell: CellValue | undefined): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
