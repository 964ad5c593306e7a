import type { SheetView } from "../../view/sheetView.ts";
import { callsOf, lookupFault } from "./lookupFault.ts";
import { parseFormula } from "./parseFormula.ts";
import { tokenize, type Token } from "./tokenize.ts";

/**
 * Turns each exact lookup over bands into one by lower bounds; lookups of ids beside it in the same formula stay exact.
 * The formula as it was where that would not be right: the bands do not rise.
 *
 * @example
 * exactToBands('=VLOOKUP(H2,{0,"C";80,"B"},2,FALSE)', viewOf)
 * //=> '=VLOOKUP(H2,{0,"C";80,"B"},2,TRUE)'
 */
export function exactToBands(formula: string, viewOf: (sheet: string | null) => SheetView | null): string {
  const tokens = tokenize(formula) ?? [];
  const repaired = tokens.reduceRight((text, token, index) => {
    const span = token.kind === "name" ? callAt(tokens, index) : null;
    if (span === null) return text;
    const tree = parseFormula(formula.slice(token.start, span.end + 1));
    if (tree?.kind !== "call" || lookupFault(tree, viewOf) !== "exact") return text;
    return `${text.slice(0, span.lastArgument)}${tree.name === "MATCH" ? "1" : "TRUE"}${text.slice(span.end)}`;
  }, formula);
  const tree = parseFormula(repaired);
  const isRight = tree !== null && callsOf(tree).every((call) => lookupFault(call, viewOf) === null);
  return isRight ? repaired : formula;
}

/** Where a call's last argument begins and its closing bracket stands; null where the name is no call. */
function callAt(
  tokens: readonly Token[],
  name: number,
): { readonly lastArgument: number; readonly end: number } | null {
  const open = tokens[name + 1];
  if (open?.kind !== "open") return null;
  let [depth, lastArgument] = [0, open.start + 1];
  for (const { kind, start } of tokens.slice(name + 1)) {
    if (kind === "open" || kind === "braceOpen") depth += 1;
    else if (kind === "comma" && depth === 1) lastArgument = start + 1;
    else if (kind === "close" || kind === "braceClose") depth -= 1;
    if (depth === 0) return { lastArgument, end: start };
  }
  return null;
}
