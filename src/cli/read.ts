import { defaultReadOptions, readWorkbooks } from "../reader/index.ts";
import { openGrids } from "./read/openGrids.ts";
import { printReport } from "./read/printReport.ts";
import { toJson } from "./read/toJson.ts";

/**
 * `npm run read -- <workbooks…> [--json]`: what the reader makes of workbooks.
 * Exit codes: 0 read · 1 read, with doubts · 2 no scores found · 3 a file could not be opened.
 */
async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith("--"));
  if (files.length === 0) {
    console.error("usage: npm run read -- <workbook…> [--json]");
    return 3;
  }
  try {
    const workbooks = await Promise.all(files.map(openGrids));
    const result = readWorkbooks(workbooks, defaultReadOptions);
    console.log(args.includes("--json") ? JSON.stringify(toJson(result), null, 2) : printReport(result));
    if (result.policy === null) return 2;
    return result.issues.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 3;
  }
}

process.exitCode = await main(process.argv.slice(2));
