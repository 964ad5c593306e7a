import { readValue } from "../../reader/index.ts";
import { isBlank } from "./isBlank.ts";

/**
 * May this cell be the heading of figures that was selected along with them? It is a text without a digit, and none
 * of the words for an absent score.
 *
 * @example
 * [isHeading("得分"), isHeading("缺考"), isHeading("90分"), isHeading(90), isHeading("")]
 * //=> [true, false, false, false, false]
 */
export function isHeading(cell: unknown): boolean {
  if (typeof cell !== "string" || isBlank(cell) || cell.startsWith("#")) return false;
  return !/\d/u.test(cell.normalize("NFKC")) && readValue(cell, null).kind !== "absent";
}
