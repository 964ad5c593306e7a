import { looksLikePerson } from "../../../words/looksLikePerson.ts";

const between = String.raw`\s*[(（[【/／\-_|:：]\s*`;
const id = String.raw`([A-Za-z]{0,6}[-_]?\d{2,}[\w-]*)`;
const nameFirst = new RegExp(
  String.raw`^([^\d(（[【/／|:：]{2,40}?)(?:${between}|\s*)${id}\s*[)）\]】]?$`,
  "u",
);
const idFirst = new RegExp(
  String.raw`^[(（[【]?\s*${id}(?:\s*[)）\]】/／\-_|:：]\s*|\s+)([^\d(（[【]{2,40})$`,
  "u",
);

/** Names and ids that stood in one cell each. */
export interface NamesWithIds {
  readonly names: readonly (string | null)[];
  readonly ids: readonly (string | null)[];
}

/**
 * "杨瑶(HB001)", "HB001 杨瑶": a column of names that holds the ids too. Null where fewer than nine of ten cells do, where
 * the ids are not everybody's own, or where the letters are one prefix for many ("ZN04", "评委1").
 *
 * @param heading - What the column's heading says it holds. Of ids, the letters must look like people's names: "HR021"
 * and "华东012" are ids and nobody's name.
 */
export function namesWithIds(
  cells: readonly (string | null)[],
  heading: "names" | "ids" = "names",
): NamesWithIds | null {
  const parts = cells.map((cell) => {
    if (cell === null) return null;
    const match = nameFirst.exec(cell);
    if (match !== null) return { name: (match[1] ?? "").trim(), id: match[2] ?? "" };
    const reverse = idFirst.exec(cell);
    return reverse === null ? null : { name: (reverse[2] ?? "").trim(), id: reverse[1] ?? "" };
  });
  const found = parts.filter((part) => part !== null);
  const filled = new Set(cells.filter((cell) => cell !== null)).size;
  const isWhole = found.length >= 2 && found.length >= cells.filter((cell) => cell !== null).length * 0.9;
  if (!isWhole || new Set(found.map((part) => part.id)).size < filled) return null;
  const names = [...new Set(found.map(({ name }) => name))];
  if (names.length < filled * 0.6) return null;
  if (heading === "ids" && names.filter((name) => looksLikePerson(name) >= 0.5).length < names.length * 0.6)
    return null;
  return {
    names: parts.map((part, index) => part?.name ?? cells[index] ?? null),
    ids: parts.map((part) => part?.id ?? null),
  };
}
