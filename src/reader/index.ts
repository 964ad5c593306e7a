export type { ColumnCorrection, Mapping, SheetMapping } from "./mapping/mapping.ts";
export { defaultReadOptions } from "./readOptions.ts";
export type { ReadOptions } from "./readOptions.ts";
export type { ReadResult, ReadStep } from "./readResult.ts";
export { readSteps } from "./readSteps.ts";
export { readWorkbooks } from "./readWorkbooks.ts";
export type { Repair } from "./report/issueList.ts";
export type * from "./report/readReport.ts";
export { canonicalText } from "./text/canonicalText.ts";
