import type { CellChange } from "../../sheet/index.ts";
import type { CellLookup, SourceCell } from "./cellLookup.ts";
import type { RepairOption } from "./repair.ts";

/** Places of two cells that should say the same. */
interface CellPair {
  readonly first: string | null;
  readonly second: string | null;
}

interface FoundPair {
  readonly first: SourceCell & { readonly at: string };
  readonly second: SourceCell & { readonly at: string };
}

/**
 * The ways to make pairs of cells say the same: what all the first ones say, what all the second ones say, or the mean
 * of each pair. A cell with a formula is not written over, so that a way which would is left out; so is the mean where a
 * cell is no plain number.
 *
 * @returns Empty where a cell cannot be found again or nothing can be written.
 */
export function choicesBetween(pairs: readonly CellPair[], cellAt: CellLookup): readonly RepairOption[] {
  const found = pairs.flatMap(({ first, second }): FoundPair[] => {
    const [one, other] = [first === null ? null : cellAt(first), second === null ? null : cellAt(second)];
    return first === null || second === null || one === null || other === null
      ? []
      : [{ first: { at: first, ...one }, second: { at: second, ...other } }];
  });
  if (found.length === 0 || found.length < pairs.length) return [];
  const options: RepairOption[] = [];
  const [isFirstFree, isSecondFree] = [
    found.every(({ first }) => first.formula === null),
    found.every(({ second }) => second.formula === null),
  ];
  if (isSecondFree)
    options.push({ take: "first", changes: found.map(({ first, second }) => copy(first, second)) });
  if (isFirstFree)
    options.push({ take: "second", changes: found.map(({ first, second }) => copy(second, first)) });
  if (isFirstFree && isSecondFree) {
    const means = found.map(meanOf);
    if (means.every((changes) => changes.length > 0)) options.push({ take: "mean", changes: means.flat() });
  }
  return options;
}

/** Writes what one cell shows into another, as it shows it. An error is not carried on: the cell is emptied. */
function copy(source: SourceCell, target: SourceCell & { readonly at: string }): CellChange {
  const { value } = source;
  const isNothing = value === "" || (typeof value === "object" && value !== null);
  return {
    address: target.at,
    value: isNothing ? null : value,
    formula: null,
    ...(source.format === null || source.format === target.format ? {} : { numberFormat: source.format }),
  };
}

function meanOf({ first, second }: FoundPair): readonly CellChange[] {
  if (typeof first.value !== "number" || typeof second.value !== "number") return [];
  if (first.format !== second.format) return [];
  const value = Number(((first.value + second.value) / 2).toPrecision(15));
  return [first.at, second.at].map((address) => ({ address, value, formula: null }));
}
