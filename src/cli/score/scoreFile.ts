import { basename } from "node:path";
import { saveXlsx } from "../../host/file/index.ts";
import type { Counters } from "../../host/index.ts";
import { silent } from "../../sheet/index.ts";
import { openOnHost } from "../openOnHost.ts";
import { saveFile } from "../saveFile.ts";
import {
  checkWorkbook,
  publishAppraisal,
  type CheckResult,
  type PolicyChoice,
} from "../../workflow/index.ts";
import type { ScoreOptions } from "./scoreOptions.ts";

/** What became of one workbook. */
export interface ScoredFile {
  readonly file: string;
  readonly check: CheckResult;
  /** Where the scored copy lies; null where nothing was written. */
  readonly savedAs: string | null;
  readonly counters: Counters;
}

/** Runs the whole job over one file, through the same Office.js adapter as in Excel. */
export async function scoreFile(
  file: string,
  choice: PolicyChoice,
  savedAs: string | null,
  options: ScoreOptions,
): Promise<ScoredFile> {
  const { model, host, workbook } = await openOnHost(file);
  const check = await checkWorkbook(workbook, choice, silent, options.language, options.today);
  const { counters } = host;
  if (!check.found || savedAs === null) return { file, check, savedAs: null, counters };
  const { tabs, language, sharing } = options;
  const generatedAt = new Date().toISOString();
  await publishAppraisal(
    workbook,
    check.appraisal,
    { tabs, language, sharing, generatedAt, workbookName: basename(file) },
    silent,
  );
  saveFile(savedAs, saveXlsx(model));
  return { file, check, savedAs, counters };
}
