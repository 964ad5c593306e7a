/**
 * The formula of a text, as a rule that compares cells with it wants it.
 *
 * @example
 * textFormula('say "A"') //=> '="say ""A"""'
 */
export const textFormula = (text: string): string => `="${text.replaceAll('"', '""')}"`;
