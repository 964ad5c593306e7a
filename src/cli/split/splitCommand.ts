import { parseArgs } from "node:util";
import { runCommand } from "../runCommand.ts";
import { printTable } from "../score/printTable.ts";
import { splitFile, type SplitFile } from "./splitFile.ts";

const usage = `Makes one workbook per department, to be filled in and merged again.

  npm run split -- <workbook.xlsx> --by department --out <folder> [--version <name>] [--json]

  --by       department (nothing else can be split by)
  --out      folder for the parts
  --version  what this version of the form is called (default today's date); merging compares what it was made of

Each part has the rows of its own department only, with headings, weights, formulas and rules of entry. It is a new
file: other people, other tabs, hidden names, stored documents and caches are not in it.
Exit codes: 0 split · 1 split, with people, sheets or names to look at · 2 no departments found · 3 failed`;

interface SplitChoice {
  readonly file: string;
  readonly out: string;
  readonly version: string;
  readonly isJson: boolean;
}

/** Makes one workbook per department; gives the exit code. */
export const splitCommand = (words: readonly string[]): Promise<number> =>
  runCommand({ usage, read, run }, words);

function read(words: string[]): SplitChoice {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      by: { type: "string", default: "department" },
      out: { type: "string" },
      version: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const [file, ...others] = positionals;
  const { by, out, version = new Date().toISOString().slice(0, 10), json } = values;
  if (file === undefined || others.length > 0 || out === undefined)
    throw new Error("One workbook and --out are needed.");
  if (by !== "department") throw new Error(`A workbook is split by department only, not by "${by}".`);
  return { file, out, version, isJson: json };
}

async function run({ file, out, version, isJson }: SplitChoice): Promise<number> {
  const split = await splitFile(file, out, version);
  console.log(isJson ? JSON.stringify(split, null, 2) : report(split));
  return codeOf(split);
}

function codeOf({ parts, leftOut, unplaced }: SplitFile): number {
  if (parts.length === 0) return 2;
  const isClean =
    leftOut.length + unplaced.length === 0 && parts.every(({ mentions }) => mentions.length === 0);
  return isClean ? 0 : 1;
}

const reasons: Readonly<Record<SplitFile["leftOut"][number]["reason"], string>> = {
  not_in_rows: "people of several departments, and not one row each",
  names_people: "no table of people, yet it names somebody",
};

function report({ parts, leftOut, unplaced }: SplitFile): string {
  if (parts.length === 0) return "No departments were found.";
  return [
    printTable(
      ["Department", "People", "Sheets", "File"],
      parts.map(({ department, people, sheets, file }) => [department, people, sheets.length, file]),
    ),
    "",
    ...leftOut.map(({ sheetName, reason }) => `left out: sheet "${sheetName}" (${reasons[reason]})`),
    ...unplaced.map(({ person, at }) => `in no part: ${person} ${at} (no department)`),
    ...parts.flatMap(({ file, mentions }) =>
      mentions.map((at) => `still named in ${file}: somebody of another department, ${at}`),
    ),
    `${String(parts.length)} workbooks`,
  ].join("\n");
}
