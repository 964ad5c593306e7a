import { parseArgs } from "node:util";
import { messageOf } from "./messageOf.ts";
import { printReport } from "./read/printReport.ts";
import { readFiles, type FilesRead } from "./read/readFiles.ts";
import { toJson } from "./read/toJson.ts";

const usage = `Reads appraisal workbooks, several as one, and prints what was taken for what.

  npm run read -- <workbook…> [--json]

  --json   print everything as JSON (docs/reader.md), else a report for people

Reads .xlsx, .xlsm, .xls, .xlsb, .ods, .csv and .tsv.
Exit codes: 0 read · 1 read, with doubts · 2 no scores found · 3 a file could not be opened`;

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
    });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (positionals.length === 0) throw new Error("No workbook was named.");
    const read = await readFiles(positionals);
    print(read, values.json);
    return exitCode(read);
  } catch (problem) {
    console.error(`${messageOf(problem)}\n\n${usage}`);
    return 3;
  }
}

function print({ result, failed }: FilesRead, isJson: boolean): void {
  for (const { file, code, message } of failed) console.error(`${file}: ${code} – ${message}`);
  if (isJson) console.log(JSON.stringify(toJson(result, failed), null, 2));
  else if (result.report.sheets.length > 0) console.log(printReport(result));
}

function exitCode({ result, failed }: FilesRead): number {
  if (failed.length > 0) return 3;
  if (result.policy === null) return 2;
  return result.issues.length > 0 ? 1 : 0;
}
