import { basename, extname } from "node:path";
import { parseArgs } from "node:util";
import { saveXlsx } from "../../host/file/index.ts";
import { languageOf } from "../../messages/index.ts";
import { silent } from "../../sheet/index.ts";
import { checkWorkbook, reopenCycle, sealCycle } from "../../workflow/index.ts";
import { messageOf } from "../messageOf.ts";
import { openOnHost } from "../openOnHost.ts";
import { policyChoiceOf } from "../policyChoiceOf.ts";
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

/** Closes a cycle, or opens it again; gives the exit code. */
export async function sealCommand(words: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        by: { type: "string" },
        title: { type: "string" },
        policy: { type: "string" },
        language: { type: "string", default: "zh-CN" },
        reopen: { type: "string" },
        out: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const [file] = positionals;
    const { by, reopen } = values;
    if (file === undefined || positionals.length > 1 || by === undefined)
      throw new Error(`One workbook and --by are needed.\n\n${usage}`);
    const stem = file.slice(0, file.length - extname(file).length);
    const { model, workbook } = await openOnHost(file);
    const now = new Date().toISOString();
    if (reopen !== undefined) {
      if (!(await reopenCycle(workbook, { by, at: now, why: reopen }))) {
        console.error("The cycle is not closed.");
        return 1;
      }
      const out = values.out ?? `${stem}.reopened.xlsx`;
      saveFile(out, saveXlsx(model));
      console.log(`Open again. Saved as ${out}`);
      return 0;
    }
    const language = languageOf(values.language);
    const choice = await policyChoiceOf(values.policy ?? null, language);
    const check = await checkWorkbook(workbook, choice, silent, language, now.slice(0, 10));
    if (!check.found) {
      console.error("No scores were found.");
      return 2;
    }
    const title = values.title ?? basename(stem);
    const sealed = await sealCycle(workbook, check.appraisal, { title, by, sealedAt: now }, silent);
    if (!sealed.isSealed) {
      console.error(
        sealed.reason === "already_sealed"
          ? "The cycle is closed already; open it again first (--reopen)."
          : "The workbook holds a seal that cannot be read.",
      );
      return 1;
    }
    const out = values.out ?? `${stem}.sealed.xlsx`;
    saveFile(out, saveXlsx(model));
    console.log(`Version ${String(sealed.version)}, SHA-256 ${sealed.hash}\nSaved as ${out}`);
    return 0;
  } catch (problem) {
    console.error(messageOf(problem));
    return 3;
  }
}
