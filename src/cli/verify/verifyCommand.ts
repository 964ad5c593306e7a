import { parseArgs } from "node:util";
import { silent } from "../../sheet/index.ts";
import { verifySeal, type SealCheck } from "../../workflow/index.ts";
import { messageOf } from "../messageOf.ts";
import { openOnHost } from "../openOnHost.ts";
import { runCommand } from "../runCommand.ts";
import { workbookFiles } from "../workbookFiles.ts";

const usage = `Compares workbooks with what was sealed in them, cell by cell.

  npm run verify -- <workbook.xlsx or folder…> [--json]

Exit codes, of several workbooks the worst: 0 as sealed · 1 edited since, or the seal itself changed · 2 not sealed ·
3 a file could not be opened`;

interface VerifyChoice {
  readonly files: readonly string[];
  readonly isJson: boolean;
}

/** Compares workbooks with what was sealed in them; gives the exit code. */
export const verifyCommand = (words: readonly string[]): Promise<number> =>
  runCommand({ usage, read, run }, words);

function read(words: string[]): VerifyChoice {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  return { files: workbookFiles(positionals), isJson: values.json };
}

async function run({ files, isJson }: VerifyChoice): Promise<number> {
  const codes: number[] = [];
  const found: unknown[] = [];
  for (const file of files)
    try {
      const check = await verifySeal((await openOnHost(file)).workbook, silent);
      codes.push(codeOf(check));
      if (isJson) found.push({ file, ...check });
      else console.log(`${file}: ${report(check)}`);
    } catch (problem) {
      codes.push(3);
      if (isJson) found.push({ file, failed: messageOf(problem) });
      else console.error(`${file}: ${messageOf(problem)}`);
    }
  if (isJson) console.log(JSON.stringify(found, null, 2));
  return Math.max(...codes);
}

function codeOf({ state }: SealCheck): number {
  if (state === "none") return 2;
  return state === "intact" ? 0 : 1;
}

function report(check: SealCheck): string {
  if (check.state === "none") return "not sealed";
  if (check.state === "unreadable") return "holds a seal that cannot be read";
  const { state, version, title, sealedAt, by, hash, isOpen, faults, edits } = check;
  return [
    `${state}${isOpen ? ", open again" : ""} – version ${String(version)} "${title}", sealed ${sealedAt} by ${by}, SHA-256 ${hash}`,
    ...faults.map(({ version: of, part }) => `  seal of version ${String(of)} was changed: ${part}`),
    ...edits.map(({ kind, at, sealed, now }) => `  ${at} ${kind}: ${show(sealed)} → ${show(now)}`),
  ].join("\n");
}

const show = (value: string | number | boolean | null): string =>
  value === null ? "(empty)" : JSON.stringify(value);
