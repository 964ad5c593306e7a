import type { FormulaShape } from "./formulaShape.ts";

/** Does this result take in all of these lines, be it by other results? */
export function takesAll(
  total: number,
  lines: readonly number[],
  shapes: ReadonlyMap<number, FormulaShape>,
): boolean {
  const reached = new Set<number>();
  const open = [total];
  for (let line = open.pop(); line !== undefined; line = open.pop())
    for (const input of shapes.get(line)?.inputs ?? [])
      if (!reached.has(input)) {
        reached.add(input);
        open.push(input);
      }
  return lines.every((line) => reached.has(line));
}
