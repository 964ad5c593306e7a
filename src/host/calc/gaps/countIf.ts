import type { RuntimeArray, RuntimeScalar } from "../runtimeValue.ts";
import { createCriterion } from "./createCriterion.ts";

/** Ten thousand cells that each count over the same column: its numbers are sorted once. */
const sortedNumbers = new WeakMap<RuntimeArray, Float64Array>();

/** Counts the cells of a block that meet a criterion. */
export function countIf(block: RuntimeArray, criterion: RuntimeScalar): number {
  const order = orderOf(criterion);
  if (order !== null && block.width * block.height > 64) {
    return countInOrder(numbersOf(block), order);
  }
  const meets = createCriterion(criterion);
  return block.rows.reduce((sum, row) => sum + row.filter(meets).length, 0);
}

interface Order {
  readonly operator: string;
  readonly operand: number;
}

/** ">=90" and its like; null for criteria that are not an order of numbers. */
function orderOf(criterion: RuntimeScalar): Order | null {
  const match =
    criterion.kind === 2 ? /^(<=|>=|<|>)([+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?)$/i.exec(criterion.value) : null;
  return match === null ? null : { operator: match[1] ?? "", operand: Number(match[2]) };
}

function numbersOf(block: RuntimeArray): Float64Array {
  let sorted = sortedNumbers.get(block);
  if (sorted === undefined) {
    const numbers = block.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 1 ? [cell.value] : [])));
    sorted = Float64Array.from(numbers).sort();
    sortedNumbers.set(block, sorted);
  }
  return sorted;
}

function countInOrder(sorted: Float64Array, { operator, operand }: Order): number {
  switch (operator) {
    case "<":
      return countBelow(sorted, (value) => value < operand);
    case "<=":
      return countBelow(sorted, (value) => value <= operand);
    case ">":
      return sorted.length - countBelow(sorted, (value) => value <= operand);
    default:
      return sorted.length - countBelow(sorted, (value) => value < operand);
  }
}

/** How many at the start of a sorted list are still below, by halving. */
function countBelow(sorted: Float64Array, isBelow: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(sorted[middle] ?? Infinity)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
