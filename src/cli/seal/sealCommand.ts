import { basename, extname } from "node:path";
import { parseArgs } from "node:util";
import { saveXlsx } from "../../host/file/index.ts";
import type { Language } from "../../messages/index.ts";
import { silent } from "../../sheet/index.ts";
import { checkWorkbook, reopenCycle, sealCycle } from "../../workflow/index.ts";
import { languageWord } from "../languageWord.ts";
import { openOnHost } from "../openOnHost.ts";
import { policyChoiceOf } from "../policyChoiceOf.ts";
import { runCommand } from "../runCommand.ts";
import { saveFile } from "../saveFile.ts";

const usage = `Closes the cycle of a workbook: policy, every cell and all results are stored in it with their SHA-256.

  npm run seal -- <workbook.xlsx> --by <name> [--title <cycle>] [--policy <id or file>] [--out <file>]
  npm run seal -- <workbook.xlsx> --by <name> --reopen <why> [--out <file>]

  --by       who closes it
  --title    name of the cycle (default the workbook's name)
  --policy   as for npm run score; default what is kept in the workbook, or what fits it
  --reopen   opens a closed cycle again, for the reason given; the next closing makes a new version
  --out      the sealed copy (default <workbook>.sealed.xlsx, or .reopened.xlsx)

Exit codes: 0 done · 1 closed already, or not closed · 2 no scores found · 3 failed`;

interface SealChoice {
  readonly file: string;
  readonly by: string;
  readonly title: string | null;
  readonly policy: string | null;
  readonly language: Language;
  /** Why the cycle is opened again; null closes it. */
  readonly reopen: string | null;
  readonly out: string | null;
}

/** Closes a cycle, or opens it again; gives the exit code. */
export const sealCommand = (words: readonly string[]): Promise<number> =>
  runCommand({ usage, read, run }, words);

function read(words: string[]): SealChoice {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      by: { type: "string" },
      title: { type: "string" },
      policy: { type: "string" },
      language: { type: "string", default: "zh-CN" },
      reopen: { type: "string" },
      out: { type: "string" },
    },
  });
  const [file, ...others] = positionals;
  const { by, title = null, policy = null, language, reopen = null, out = null } = values;
  if (file === undefined || others.length > 0 || by === undefined)
    throw new Error("One workbook and --by are needed.");
  return { file, by, title, policy, language: languageWord(language), reopen, out };
}

const run = (choice: SealChoice): Promise<number> =>
  choice.reopen === null ? close(choice) : open(choice, choice.reopen);

async function open({ file, by, out }: SealChoice, why: string): Promise<number> {
  const { model, workbook } = await openOnHost(file);
  if (!(await reopenCycle(workbook, { by, at: new Date().toISOString(), why }))) {
    console.error("The cycle is not closed.");
    return 1;
  }
  const savedAs = out ?? `${stemOf(file)}.reopened.xlsx`;
  saveFile(savedAs, saveXlsx(model));
  console.log(`Open again. Saved as ${savedAs}`);
  return 0;
}

async function close({ file, by, title, policy, language, out }: SealChoice): Promise<number> {
  const { model, workbook } = await openOnHost(file);
  const now = new Date().toISOString();
  const choice = await policyChoiceOf(policy, language);
  const check = await checkWorkbook(workbook, choice, silent, language, now.slice(0, 10));
  if (!check.found) {
    console.error("No scores were found.");
    return 2;
  }
  const of = { title: title ?? basename(stemOf(file)), by, sealedAt: now };
  const sealed = await sealCycle(workbook, check.appraisal, of, silent);
  if (!sealed.isSealed) {
    console.error(
      sealed.reason === "already_sealed"
        ? "The cycle is closed already; open it again first (--reopen)."
        : "The workbook holds a seal that cannot be read.",
    );
    return 1;
  }
  const savedAs = out ?? `${stemOf(file)}.sealed.xlsx`;
  saveFile(savedAs, saveXlsx(model));
  console.log(`Version ${String(sealed.version)}, SHA-256 ${sealed.hash}\nSaved as ${savedAs}`);
  return 0;
}

const stemOf = (file: string): string => file.slice(0, file.length - extname(file).length);
