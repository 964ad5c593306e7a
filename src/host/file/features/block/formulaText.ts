/** The model writes formulas with `=`, files without. Constants stay as they are. */
export function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

/** Puts the model's `=` before a formula of a file. */
export function withEquals(formula: string): string {
  return `=${formula}`;
}
