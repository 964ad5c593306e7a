/**
 * The form in which names are compared: full and half width, letter case and spaces make no difference.
 *
 * @example
 * nameKey(" Ｓales  Lead ")
 * //=> "saleslead"
 */
export function nameKey(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
}
