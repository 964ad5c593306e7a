/** A cell as filters see it. */
export interface FilteredCell {
  readonly value: number | string | boolean | null;
  /** As it is shown. */
  readonly text: string;
}

/**
 * Tells whether a cell meets one criterion of a custom filter: an operator and an operand, "=" without one.
 *
 * Texts are compared without case, `*` and `?` stand for any characters, and numbers are compared with numbers only.
 *
 * @example
 * matchesCustom({ value: 95, text: "95" }, ">=90") //=> true
 * matchesCustom({ value: "王小明", text: "王小明" }, "王*") //=> true
 */
export function matchesCustom(cell: FilteredCell, criterion: string): boolean {
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  const order = compare(cell, operand, number);
  switch (operator) {
    case "<>":
      return order !== 0;
    case "<":
      return order !== null && order < 0;
    case "<=":
      return order !== null && order <= 0;
    case ">":
      return order !== null && order > 0;
    case ">=":
      return order !== null && order >= 0;
    default:
      return order === 0;
  }
}

/** Negative, 0 or positive; null for what cannot be compared. */
function compare({ value, text }: FilteredCell, operand: string, number: number): number | null {
  if (!Number.isNaN(number)) {
    return typeof value === "number" ? value - number : null;
  }
  if (operand === "") {
    return text === "" ? 0 : 1;
  }
  if (/[*?]/.test(operand)) {
    return wildcards(operand).test(text) ? 0 : 1;
  }
  return typeof value === "number" ? null : text.toLowerCase().localeCompare(operand.toLowerCase());
}

/** `~` before `*`, `?` or `~` takes the character itself. */
function wildcards(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (character, escaped, wild) => {
    if (typeof escaped === "string") {
      return `\\${escaped}`;
    }
    return typeof wild === "string" ? (wild === "*" ? ".*" : ".") : `\\${character}`;
  });
  return new RegExp(`^${source}$`, "isu");
}
