import type { Expression } from "./parseFormula.ts";

/** What is wrong with a chain of IFs over bands. */
export type BandFault =
  | { readonly kind: "gap"; readonly from: number; readonly to: number }
  /** A later, stricter condition that the earlier one swallows. */
  | { readonly kind: "order" };

interface Bound {
  readonly low: number | null;
  readonly isLowOpen: boolean;
  readonly high: number | null;
  readonly isHighOpen: boolean;
}

/**
 * Does a chain `IF(x>=80,…,IF(AND(x>=60,x<=79),…))` leave numbers between its bands, or ask in the wrong order?
 * Empty where it does not, or is no such chain.
 */
export function findBandFaults(tree: Expression): readonly BandFault[] {
  const chain = chainOf(tree);
  if (chain.length < 2) return [];
  const bounds = chain.map(boundOf);
  if (bounds.some((bound) => bound === null)) return [];
  const known = bounds.flatMap((bound) => (bound === null ? [] : [bound]));
  const gaps = gapsOf(known, hasElse(tree));
  return gaps.length > 0 ? gaps : orderOf(known);
}

function gapsOf(bounds: readonly Bound[], isElseGiven: boolean): BandFault[] {
  const gaps: BandFault[] = [];
  for (const { high, isHighOpen } of bounds) {
    if (high === null) continue;
    if (isHighOpen) {
      // ">80 … <80": whoever has 80 has no grade.
      const isBeside =
        !isElseGiven && high !== 0 && bounds.some(({ low, isLowOpen }) => low === high && isLowOpen);
      if (isBeside && !bounds.some((bound) => holds(bound, high)))
        gaps.push({ kind: "gap", from: high, to: high });
      continue;
    }
    const isCovered = bounds.some(
      (other) => (other.low ?? -Infinity) <= high && (other.high === null || other.high > high),
    );
    const next = bounds
      .flatMap(({ low }) => (low !== null && low > high ? [low] : []))
      .sort((a, b) => a - b)[0];
    if (!isCovered && next !== undefined && next - high <= 10)
      gaps.push({ kind: "gap", from: high, to: next });
  }
  return gaps;
}

/** Is there a grade for whoever meets no condition? */
function hasElse(tree: Expression): boolean {
  if (tree.kind !== "call") return tree.kind !== "empty" && !(tree.kind === "text" && tree.value === "");
  if (tree.name === "IFS") return tree.args.at(-2)?.kind === "name";
  if (tree.name === "IFERROR" || tree.name === "ROUND")
    return tree.args[0] === undefined || hasElse(tree.args[0]);
  return tree.name !== "IF" || (tree.args[2] !== undefined && hasElse(tree.args[2]));
}

const holds = ({ low, isLowOpen, high, isHighOpen }: Bound, point: number): boolean =>
  (low === null || low < point || (low === point && !isLowOpen)) &&
  (high === null || high > point || (high === point && !isHighOpen));

/** With lower bounds only, each condition must be below the one before; with upper bounds only, above it. */
function orderOf(bounds: readonly Bound[]): BandFault[] {
  const lows = bounds.flatMap(({ low, high }) => (low !== null && high === null ? [low] : []));
  const highs = bounds.flatMap(({ low, high }) => (high !== null && low === null ? [high] : []));
  const areLowsWrong =
    lows.length === bounds.length && lows.some((low, index) => index > 0 && low > (lows[index - 1] ?? 0));
  const areHighsWrong =
    highs.length === bounds.length &&
    highs.some((high, index) => index > 0 && high < (highs[index - 1] ?? 0));
  return areLowsWrong || areHighsWrong ? [{ kind: "order" }] : [];
}

/** Conditions of nested IFs (or of IFS), outermost first. */
function chainOf(tree: Expression): readonly Expression[] {
  if (tree.kind !== "call") return [];
  if (tree.name === "IFS")
    return tree.args.filter((_, index) => index % 2 === 0).filter((arg) => arg.kind !== "name");
  if (tree.name === "IFERROR" || tree.name === "ROUND")
    return tree.args[0] === undefined ? [] : chainOf(tree.args[0]);
  if (tree.name !== "IF" || tree.args[0] === undefined) return [];
  const rest = tree.args[2];
  return [tree.args[0], ...(rest === undefined ? [] : chainOf(rest))];
}

function boundOf(condition: Expression): Bound | null {
  if (condition.kind === "call" && condition.name === "AND") {
    const parts = condition.args.map(boundOf);
    const known = parts.flatMap((part) => (part === null ? [] : [part]));
    if (known.length !== parts.length) return null;
    return known.reduce((left, right) => ({
      low: right.low ?? left.low,
      isLowOpen: right.low === null ? left.isLowOpen : right.isLowOpen,
      high: right.high ?? left.high,
      isHighOpen: right.high === null ? left.isHighOpen : right.isHighOpen,
    }));
  }
  if (condition.kind !== "binary") return null;
  const isNumberRight = condition.right.kind === "number";
  const number =
    condition.right.kind === "number"
      ? condition.right.value
      : condition.left.kind === "number"
        ? condition.left.value
        : null;
  if (number === null) return null;
  const operator = isNumberRight
    ? condition.operator
    : ({ "<": ">", ">": "<", "<=": ">=", ">=": "<=" }[condition.operator] ?? condition.operator);
  const none = { low: null, isLowOpen: false, high: null, isHighOpen: false };
  if (operator === ">" || operator === ">=") return { ...none, low: number, isLowOpen: operator === ">" };
  return operator === "<" || operator === "<="
    ? { ...none, high: number, isHighOpen: operator === "<" }
    : null;
}
