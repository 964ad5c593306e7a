/**
 * File names of parts: the workbook's name and the department, without what no file system takes, each one once.
 *
 * @example
 * partFileNames("scores", ["Sales/East", "Sales:East"])
 * //=> ["scores Sales_East.xlsx", "scores Sales_East (2).xlsx"]
 */
export function partFileNames(stem: string, departments: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return departments.map((department) => {
    // Device names and leading dots would be trouble on some systems; behind the stem they are none.
    const base = `${stem} ${department.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_").trim()}`.slice(0, 120);
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base} (${String(number)})`;
    used.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}
