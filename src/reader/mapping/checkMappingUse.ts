import type { ReadOptions } from "../readOptions.ts";
import type { IssueList } from "../report/issueList.ts";
import type { SheetReading } from "../tableResult.ts";
import { sheetFingerprint } from "./createMapping.ts";

/** Says which confirmed sheets are neither here under their name nor under another one with the same shape. */
export function checkMappingUse(
  { mapping }: ReadOptions,
  sheetNames: ReadonlySet<string>,
  sheets: readonly SheetReading[],
  issues: IssueList,
): void {
  const shapes = new Set(sheets.map(({ tables }) => sheetFingerprint(tables)));
  for (const { sheet, fingerprint } of mapping?.sheets ?? [])
    if (!sheetNames.has(sheet) && !shapes.has(fingerprint))
      issues.add({ code: "mapping_unused", at: null, sheet });
}
