import type { WorkbookGrids } from "../../sheet/index.ts";
import { takeRuleReader } from "./ruleReader.ts";

/** Loads what reads a scoring rule from words where a workbook has comments, in which alone such words are read. */
export async function loadRuleReader(workbooks: readonly WorkbookGrids[]): Promise<void> {
  if (!workbooks.some(({ grids }) => grids.some(({ notes }) => Object.keys(notes).length > 0))) return;
  const { readRuleText } = await import(/* webpackChunkName: "ruleText" */ "../../core/index.ts");
  takeRuleReader(readRuleText);
}
