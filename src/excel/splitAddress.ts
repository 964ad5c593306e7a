/** A sheet and a place on it. */
export interface SheetAddress {
  readonly sheet: string;
  readonly cells: string;
}

/**
 * Takes an address apart at its last "!"; null where no sheet is named.
 *
 * @example
 * splitAddress("'Q1 ''26'!C7")
 * //=> { sheet: "Q1 '26", cells: "C7" }
 */
export function splitAddress(address: string): SheetAddress | null {
  const mark = address.lastIndexOf("!");
  if (mark <= 0) return null;
  const name = address.slice(0, mark);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, cells: address.slice(mark + 1) };
}
