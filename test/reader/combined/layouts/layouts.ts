import { bonusPoints } from "./bonusPoints.ts";
import { formPerEmployee } from "./formPerEmployee.ts";
import { longList } from "./longList.ts";
import { optionColumns } from "./optionColumns.ts";
import { periodColumns } from "./periodColumns.ts";
import { raterMatrix } from "./raterMatrix.ts";
import { ratersInRows } from "./ratersInRows.ts";
import { rowPerEmployee } from "./rowPerEmployee.ts";
import { rubricBands } from "./rubricBands.ts";
import { sheetPerPeriod } from "./sheetPerPeriod.ts";
import { sheetPerRater } from "./sheetPerRater.ts";
import { targetActualColumns } from "./targetActualColumns.ts";
import { targetActualRows } from "./targetActualRows.ts";
import { transposed } from "./transposed.ts";
import type { Layout } from "./layout.ts";

/** Every layout; a new one is a file and a word here. */
export const layouts: readonly Layout[] = [
  bonusPoints,
  formPerEmployee,
  longList,
  optionColumns,
  periodColumns,
  raterMatrix,
  ratersInRows,
  rowPerEmployee,
  rubricBands,
  sheetPerPeriod,
  sheetPerRater,
  targetActualColumns,
  targetActualRows,
  transposed,
];
