import { wordPairs } from "../block/wordPairs.ts";

/** `SUBTOTAL` codes that leave out hidden rows, beside ST_TotalsRowFunction. */
const subtotalWords = wordPairs({
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
});

/**
 * Finds the named total function of a total row's formula; "custom" for any other formula.
 *
 * @example
 * totalsFunction("=SUBTOTAL(109,[Score])", "Score") //=> "sum"
 */
export function totalsFunction(formula: string, columnName: string): string {
  const [, code = "", owner = "", column = ""] =
    /^=\s*SUBTOTAL\(\s*(\d{3})\s*,\s*([^[\s]*)\[(.*)\]\s*\)\s*$/is.exec(formula) ?? [];
  const isOwn = owner !== "#" && unescapeColumn(column).toLowerCase() === columnName.toLowerCase();
  return (isOwn ? subtotalWords.toFile(code) : undefined) ?? "custom";
}

/** The formula a named total function stands for; undefined for "none" and "custom". */
export function totalsFormula(name: string, columnName: string): string | undefined {
  const code = subtotalWords.toModel(name);
  return code === undefined ? undefined : `=SUBTOTAL(${code},[${escapeColumn(columnName)}])`;
}

/** Column names inside a structured reference put `'` before the signs that mean something there. */
function escapeColumn(name: string): string {
  return name.replace(/['#@[\]]/g, (character) => `'${character}`);
}

function unescapeColumn(name: string): string {
  return name.replace(/'(.)/g, "$1");
}
