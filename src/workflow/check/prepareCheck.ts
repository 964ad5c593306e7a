import { recordVocabulary } from "../../messages/index.ts";
import { findRecords } from "../../reader/index.ts";
import type { Grid } from "../../sheet/index.ts";
import { knownEvidence } from "../records/knownEvidence.ts";
import { mayHoldRules } from "../rules/mayHoldRules.ts";

const emptyGrid: Grid = {
  ...{ sheetName: "", isSheetHidden: false, origin: { row: 0, column: 0 } },
  ...{ values: [[null]], formulas: [[null]], numberFormats: [["General"]] },
  ...{ merges: [], hiddenRows: [], hiddenColumns: [], notes: {} },
};

/**
 * What every look at a workbook needs and no workbook is needed for, in short steps, for the time in which Excel has
 * not answered yet: the words by which tables are recognised and the built-in policies. Whatever is left when the look
 * begins is made when it is needed.
 */
export function* prepareCheck(): Generator<void, void> {
  mayHoldRules(emptyGrid);
  yield;
  findRecords(emptyGrid, recordVocabulary(), knownEvidence(), false);
}
