import { basename } from "node:path";
import { FileError } from "../../host/file/index.ts";
import { defaultReadOptions, readWorkbooks, type ReadResult } from "../../reader/index.ts";
import type { WorkbookGrids } from "../../sheet/index.ts";
import { findSheetsBeside, nothingKept } from "../../workflow/index.ts";
import { openGrids } from "./openGrids.ts";

/** A file that could not be opened, and why. */
export interface FailedFile {
  readonly file: string;
  /** A code of the file layer, `not_found` or `unreadable`. */
  readonly code: string;
  readonly message: string;
}

/** What was read from the files that could be opened, as one, and which could not. */
export interface FilesRead {
  /** Of no workbook at all, with empty lists, where no file could be opened. */
  readonly result: ReadResult;
  readonly failed: readonly FailedFile[];
}

/**
 * Reads workbook files as one; a file that cannot be opened does not stop the others. Sheets of rules and of records are
 * told from score sheets as the task pane does.
 */
export async function readFiles(files: readonly string[]): Promise<FilesRead> {
  const workbooks: WorkbookGrids[] = [];
  const failed: FailedFile[] = [];
  for (const file of files) {
    try {
      workbooks.push(await openGrids(file));
    } catch (problem) {
      failed.push(failureOf(file, problem));
    }
  }
  const choice = { ...nothingKept, choice: { kind: "auto" } } as const;
  const { besideScores } = await findSheetsBeside(workbooks, choice);
  return { result: readWorkbooks(workbooks, { ...defaultReadOptions, besideScores }), failed };
}

function failureOf(path: string, problem: unknown): FailedFile {
  const file = basename(path);
  if (problem instanceof FileError) return { file, code: problem.code, message: problem.message };
  const isMissing = problem instanceof Error && "code" in problem && problem.code === "ENOENT";
  return isMissing
    ? { file, code: "not_found", message: "There is no such file." }
    : { file, code: "unreadable", message: problem instanceof Error ? problem.message : String(problem) };
}
