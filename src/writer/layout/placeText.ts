/** A place as people read it, without the quotes that formulas need: `Q1 2026!C7`. */
export const placeText = (at: string): string =>
  at.replace(/^'(.*)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`);
