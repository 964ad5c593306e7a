import { parseArgs } from "node:util";
import { saveXlsx } from "../../host/file/index.ts";
import type { Language } from "../../messages/index.ts";
import { silent, type WorkbookGrids } from "../../sheet/index.ts";
import { applyMerge, mergeReturned, type MergeResult } from "../../workflow/index.ts";
import { languageWord } from "../languageWord.ts";
import { messageOf } from "../messageOf.ts";
import { openOnHost } from "../openOnHost.ts";
import { openReturned } from "../openReturned.ts";
import { openGrids } from "../read/openGrids.ts";
import { runCommand } from "../runCommand.ts";
import { saveFile } from "../saveFile.ts";
import { printTable } from "../score/printTable.ts";
import { workbookFiles } from "../workbookFiles.ts";

const usage = `Merges workbooks that came back into the one that was sent.

  npm run merge -- <returned.xlsx or folder…> --sent <sent.xlsx> --out <merged.xlsx> [--language en] [--json]

  --sent      the workbook as it went out: its rows, headings, weights and formulas stay
  --out       the merged copy, with a tab that lists conflicts and what else was changed
  --language  zh-CN, zh-TW or en for that tab (default zh-CN)
  --json      print changes, conflicts and tampering as JSON

A returned workbook may be a whole copy, or a part that npm run split made. Entries that differ from what was sent are
taken; two different entries for one person and cell are a conflict; changed headings, weights, formulas, names and
rows, people who stand there twice or did not come back are listed and not taken, nor is a part of another version.
Exit codes: 0 merged · 1 merged, with something to look at · 3 a file could not be read or written`;

interface MergeChoice {
  readonly files: readonly string[];
  readonly sent: string;
  readonly out: string;
  readonly language: Language;
  readonly isJson: boolean;
}

/** Merges workbooks that came back; gives the exit code. */
export const mergeCommand = (words: readonly string[]): Promise<number> =>
  runCommand({ usage, read, run }, words);

function read(words: string[]): MergeChoice {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      sent: { type: "string" },
      out: { type: "string" },
      language: { type: "string", default: "zh-CN" },
      json: { type: "boolean", default: false },
    },
  });
  const { sent, out, language, json } = values;
  if (sent === undefined || out === undefined || positionals.length === 0)
    throw new Error("Returned workbooks, --sent and --out are needed.");
  return { files: workbookFiles(positionals), sent, out, language: languageWord(language), isJson: json };
}

async function run({ files, sent, out, language, isJson }: MergeChoice): Promise<number> {
  const { returned, failed } = await openAll(files);
  const merge = mergeReturned(await openGrids(sent), returned);
  const { model, workbook } = await openOnHost(sent);
  await applyMerge(workbook, merge, language, silent);
  saveFile(out, saveXlsx(model));
  console.log(isJson ? JSON.stringify({ ...merge, failed }, null, 2) : report(merge, out));
  if (failed.length > 0) return 3;
  return merge.conflicts.length + merge.tampering.length + merge.missing.length > 0 ? 1 : 0;
}

/** Opens what can be opened; the others are told and do not stop the merge. */
async function openAll(
  files: readonly string[],
): Promise<{ readonly returned: readonly WorkbookGrids[]; readonly failed: readonly string[] }> {
  const returned: WorkbookGrids[] = [];
  const failed: string[] = [];
  for (const file of files)
    try {
      returned.push(await openReturned(file));
    } catch (problem) {
      failed.push(file);
      console.error(`${file}: ${messageOf(problem)}`);
    }
  return { returned, failed };
}

function report({ shares, conflicts, tampering, missing, changes }: MergeResult, out: string): string {
  return [
    printTable(
      ["File", "Part", "Rows", "Entries", "Changed elsewhere"],
      shares.map(({ file, part, rows, entries, tampering: told }) => [
        file,
        part === null ? "" : `${part.department} (${part.version})`,
        rows,
        entries,
        told,
      ]),
    ),
    "",
    ...conflicts.map(
      ({ at, person, heading, entries }) =>
        `conflict ${at} ${person ?? ""} ${heading}: ${entries.map(({ file, value }) => `${String(value)} (${file})`).join(" / ")}`,
    ),
    ...tampering.map(
      ({ kind, file, at, sent, returned }) => `${kind} ${file} ${at}: ${String(sent)} → ${String(returned)}`,
    ),
    ...missing.map(({ person, at }) => `missing ${person} ${at}`),
    `${String(changes.length)} cells merged, ${String(conflicts.length)} conflicts, ${String(tampering.length)} changes not taken, ${String(missing.length)} people missing. Saved as ${out}`,
  ].join("\n");
}
