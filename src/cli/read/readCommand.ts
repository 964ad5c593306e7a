import { parseArgs } from "node:util";
import { runCommand } from "../runCommand.ts";
import { jsonPieces } from "./jsonPieces.ts";
import { printReport } from "./printReport.ts";
import { readFiles, type FilesRead } from "./readFiles.ts";
import { toJson } from "./toJson.ts";

const usage = `Reads appraisal workbooks, several as one, and prints what was taken for what.

  npm run read -- <workbook…> [--json]

  --json   print everything as JSON (docs/reader.md), else a report for people

Reads .xlsx, .xlsm, .xls, .xlsb, .ods, .csv and .tsv.
Exit codes: 0 read · 1 read, with doubts · 2 no scores found · 3 a file could not be opened`;

interface ReadChoice {
  readonly files: readonly string[];
  readonly isJson: boolean;
}

/** Reads workbooks and prints what was read; gives the exit code. */
export const readCommand = (words: readonly string[]): Promise<number> =>
  runCommand({ usage, read, run }, words);

function read(words: string[]): ReadChoice {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) throw new Error("No workbook was named.");
  return { files: positionals, isJson: values.json };
}

async function run({ files, isJson }: ReadChoice): Promise<number> {
  const found = await readFiles(files);
  const { result, failed } = found;
  for (const { file, code, message } of failed) console.error(`${file}: ${code} – ${message}`);
  if (isJson) for (const piece of jsonPieces(toJson(result, failed))) process.stdout.write(piece);
  else if (result.report.sheets.length > 0) console.log(printReport(result));
  return exitCode(found);
}

function exitCode({ result, failed }: FilesRead): number {
  if (failed.length > 0) return 3;
  if (result.policy === null) return 2;
  return result.issues.length > 0 ? 1 : 0;
}
