export { readFormTable } from "./readFormTable.ts";
export { readSurvey } from "./layout/survey/readSurvey.ts";
export { describeTriples } from "./layout/targetActualRows/describeTriples.ts";
export { readTargetActualRows } from "./layout/targetActualRows/readTargetActualRows.ts";
export { readTransposed } from "./layout/transposed/readTransposed.ts";
