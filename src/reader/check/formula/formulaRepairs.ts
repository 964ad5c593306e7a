import type { BandFault } from "./findBandFaults.ts";

/** An exact lookup over bands becomes one by lower bounds. */
export const exactToBands = (formula: string): string =>
  formula
    .replace(/(LOOKUP\((?:[^()]|\([^()]*\))*,\s*)(?:FALSE|0)?(\s*\))/giu, "$1TRUE$2")
    .replace(/(MATCH\((?:[^()]|\([^()]*\))*,\s*)0(\s*\))/giu, "$11$2");

/** "<=79" before a band that starts at 80 becomes "<80". */
export const closeGaps = (formula: string, gaps: readonly Extract<BandFault, { kind: "gap" }>[]): string =>
  gaps.reduce(
    (text, { from, to }) =>
      text.replaceAll(
        new RegExp(`<=\\s*${String(from).replace(".", "\\.")}(?![\\d.])`, "gu"),
        `<${String(to)}`,
      ),
    formula,
  );
