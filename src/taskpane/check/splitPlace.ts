/** Sheet and cells of a place as people read them: without the quotes of a reference. */
export interface ReadablePlace {
  readonly sheet: string;
  readonly cells: string;
}

/**
 * Takes a place in the workbook apart; null for a place inside the rules (`"policy:/model"`).
 *
 * @example
 * splitPlace("'Q1 评分'!C7")
 * //=> { sheet: "Q1 评分", cells: "C7" }
 */
export function splitPlace(at: string): ReadablePlace | null {
  const mark = at.lastIndexOf("!");
  if (mark < 1 || at.startsWith("policy:")) return null;
  const name = at.slice(0, mark);
  const isQuoted = name.startsWith("'") && name.endsWith("'");
  return {
    sheet: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    cells: at.slice(mark + 1),
  };
}
