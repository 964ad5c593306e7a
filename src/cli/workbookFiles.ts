import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Kinds of files that hold workbooks. */
const isWorkbook = (name: string): boolean => /\.(?:xlsx|xlsm|xls|xlsb|ods|csv|tsv)$/iu.test(name);

/**
 * Files that words of a command name, in order and each one once. A folder stands for the workbooks in it, and "*" for
 * any part of a name where the terminal did not put names in its place, as on Windows. What Excel keeps beside an open
 * workbook ("~$scores.xlsx") is none.
 *
 * @throws Error where nothing is named, or a folder or a pattern has no workbook.
 */
export function workbookFiles(words: readonly string[]): readonly string[] {
  if (words.length === 0) throw new Error("No workbook was named.");
  return [...new Set(words.flatMap(filesOf))];
}

function filesOf(word: string): readonly string[] {
  const isFolder = existsSync(word) && statSync(word).isDirectory();
  const pattern = basename(word);
  // A word that is no folder and no pattern is a file: opening it says what is wrong with it.
  if (!isFolder && (existsSync(word) || !pattern.includes("*"))) return [word];
  const folder = isFolder ? word : dirname(word);
  const found = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => isWorkbook(name) && !name.startsWith("~$") && (isFolder || matches(name, pattern)))
    .sort();
  if (found.length === 0) throw new Error(`There is no workbook in ${word}`);
  return found.map((name) => join(folder, name));
}

function matches(name: string, pattern: string): boolean {
  const [first = "", ...others] = pattern.toLowerCase().split("*");
  const lower = name.toLowerCase();
  const last = others.pop() ?? "";
  if (!lower.startsWith(first) || !lower.endsWith(last) || lower.length < first.length + last.length)
    return false;
  let from = first.length;
  for (const part of others) {
    const at = lower.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= lower.length - last.length;
}
