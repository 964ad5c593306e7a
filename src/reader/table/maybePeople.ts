import { compactText } from "../text/compactText.ts";
import { readAbsence } from "../value/readAbsence.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import { namesQualities } from "../words/lookAlikes.ts";
import { findRowReason } from "../words/rowWords.ts";

/**
 * May these texts below each other be people although no name is surely one ("阿里木江", "小明", "Bodhi")? Believed only
 * beside headings of two or more qualities that people are appraised by, where each text stands once.
 *
 * @param texts - What stands in the column, totals and notes included.
 * @param headings - Headings of the columns of numbers.
 */
export function maybePeople(texts: readonly string[], headings: readonly string[]): boolean {
  if (!namesQualities(headings)) return false;
  const rows = texts.filter((text) => text !== "" && findRowReason(compactText(text)) === null);
  const likely = rows.filter((text) => looksLikePerson(text) >= 0.25 && readAbsence(text) === null);
  return likely.length >= 3 && likely.length >= rows.length * 0.8 && new Set(rows).size === rows.length;
}
