import { readerIssueSeverity } from "../../src/core/index.ts";
import { repairableCodes } from "../../src/reader/index.ts";

/** Every doubt of the reader with how grave it is and whether a repair can come with it: for docs/reader.md. */
export function issuesTable(): string {
  const repairable = new Set<string>(repairableCodes);
  const lines = Object.entries(readerIssueSeverity).map(
    ([code, severity]) => `| \`${code}\` | ${severity} | ${repairable.has(code) ? "yes" : ""} |`,
  );
  return ["| code | severity | can be repaired |", "| --- | --- | --- |", ...lines].join("\n");
}
