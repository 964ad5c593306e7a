import { basename, extname, join } from "node:path";

/**
 * Where the scored copies go: the file itself for one workbook and a file name, else one name per workbook in the
 * folder. Workbooks of one name from several folders get numbers, so that none is written over another.
 */
export function targetNames(files: readonly string[], out: string, isFolder: boolean): readonly string[] {
  if (!isFolder) return [out];
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = basename(file, extname(file));
    let name = `${stem}.scored.xlsx`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${stem} (${String(number)}).scored.xlsx`;
    taken.add(name.toLowerCase());
    return join(out, name);
  });
}
