import { parseArea } from "../../model/index.ts";

/**
 * Tells whether Excel takes a text as a defined name or a table's name: a letter, `_` or `\` first, then letters,
 * digits, `.`, `_` or `\`; up to 255 characters; nothing that reads as a cell (A1, R1C1).
 */
export function isValidName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    parseArea(name) === undefined &&
    !/^(?:[rc]|r\d*c\d*|r\d+|c\d+)$/i.test(name)
  );
}
