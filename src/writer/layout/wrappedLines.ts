import { displayWidth } from "./displayWidth.ts";

/**
 * On how many lines does a text stand in a column that is so many characters wide?
 *
 * @example
 * wrappedLines("工作业绩\nA", 4)
 * //=> 3
 */
export function wrappedLines(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / Math.max(1, width))), 0);
}
