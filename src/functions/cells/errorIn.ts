const errorTexts = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!)$/u;

/**
 * The error that a cell holds, as Excel writes it; null where it holds none. Excel hands errors over as objects
 * with the code, older hosts as text.
 *
 * @example
 * errorIn("#DIV/0!")
 * //=> "#DIV/0!"
 */
export function errorIn(cell: unknown): string | null {
  if (typeof cell === "string") return cell.startsWith("#") && errorTexts.test(cell) ? cell : null;
  if (typeof cell !== "object" || cell === null || !("code" in cell)) return null;
  return typeof cell.code === "string" ? cell.code : "#VALUE!";
}
