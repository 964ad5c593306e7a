import { findBandFaults, type BandFault } from "./findBandFaults.ts";
import { parseFormula } from "./parseFormula.ts";

/**
 * Closes gaps between bands: "<=79" before a band that starts at 80 becomes "<80", ">80" before "<80" becomes ">=80". The formula as it was where a gap
 * would be left, as where the numbers stand on the other side.
 */
export function closeGaps(formula: string, gaps: readonly Extract<BandFault, { kind: "gap" }>[]): string {
  const closed = gaps.reduce(
    (text, { from, to }) =>
      text.replaceAll(
        new RegExp(`${from === to ? ">" : "<="}\\s*${String(from).replace(".", "\\.")}(?![\\d.])`, "gu"),
        `${from === to ? ">=" : "<"}${String(to)}`,
      ),
    formula,
  );
  const tree = parseFormula(closed);
  return tree !== null && findBandFaults(tree).length === 0 ? closed : formula;
}
