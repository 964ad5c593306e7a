import type { RuntimeArray, RuntimeScalar, RuntimeValue } from "../runtimeValue.ts";
import { countIf } from "./countIf.ts";
import { createCriterion } from "./createCriterion.ts";

type Native = (given: readonly RuntimeValue[]) => RuntimeValue;

const valueError: RuntimeScalar = { kind: 4, code: "#VALUE!" };
const divisionByZero: RuntimeScalar = { kind: 4, code: "#DIV/0!" };

/**
 * COUNTIF and its relatives. The library computes them for one criterion only; Excel gives one result per criterion
 * when an array of them is given, as `SUMPRODUCT(1/COUNTIF(names,names))` needs.
 */
export const conditionalAggregates: Readonly<Record<string, Native>> = {
  COUNTIF: ([block, criterion]) =>
    block === undefined || criterion === undefined
      ? valueError
      : eachCriterion([criterion], ([only]) => ({
          kind: 1,
          value: countIf(toBlock(block), only ?? { kind: 0 }),
        })),
  COUNTIFS: (given) => aggregate(given, null, (cells) => ({ kind: 1, value: cells.length })),
  SUMIF: ([block, criterion, values]) => withValues([block, criterion], values ?? block, sum),
  SUMIFS: ([values, ...given]) => withValues(given, values, sum),
  AVERAGEIF: ([block, criterion, values]) => withValues([block, criterion], values ?? block, average),
  AVERAGEIFS: ([values, ...given]) => withValues(given, values, average),
  MAXIFS: ([values, ...given]) => withValues(given, values, (cells) => extreme(cells, Math.max)),
  MINIFS: ([values, ...given]) => withValues(given, values, (cells) => extreme(cells, Math.min)),
};

function withValues(
  given: readonly (RuntimeValue | undefined)[],
  values: RuntimeValue | undefined,
  combine: (cells: readonly RuntimeScalar[]) => RuntimeScalar,
): RuntimeValue {
  const present = given.flatMap((value) => (value === undefined ? [] : [value]));
  return values === undefined || present.length !== given.length
    ? valueError
    : aggregate(present, toBlock(values), combine);
}

/** `given` are blocks and criteria in turn; `values` are the cells to combine, null to count. */
function aggregate(
  given: readonly RuntimeValue[],
  values: RuntimeArray | null,
  combine: (cells: readonly RuntimeScalar[]) => RuntimeScalar,
): RuntimeValue {
  const blocks = given.filter((_, index) => index % 2 === 0).map(toBlock);
  const criteria = given.filter((_, index) => index % 2 === 1);
  const [first] = blocks;
  const hasOneShape = blocks.every(({ height, width }) => height === first?.height && width === first.width);
  if (first === undefined || criteria.length !== blocks.length || !hasOneShape) {
    return valueError;
  }
  return eachCriterion(criteria, (chosen) => {
    const tests = chosen.map(createCriterion);
    const cells: RuntimeScalar[] = [];
    first.rows.forEach((row, rowIndex) => {
      row.forEach((_, column) => {
        const isMet = tests.every((meets, index) =>
          meets(blocks[index]?.rows[rowIndex]?.[column] ?? { kind: 0 }),
        );
        if (isMet) {
          cells.push((values ?? first).rows[rowIndex]?.[column] ?? { kind: 0 });
        }
      });
    });
    return combine(cells);
  });
}

/** One result for single criteria; a block of results when one of them is a block. */
function eachCriterion(
  criteria: readonly RuntimeValue[],
  compute: (criteria: readonly RuntimeScalar[]) => RuntimeScalar,
): RuntimeValue {
  const height = Math.max(...criteria.map((each) => (each.kind === 5 ? each.height : 1)));
  const width = Math.max(...criteria.map((each) => (each.kind === 5 ? each.width : 1)));
  const at = (each: RuntimeValue, row: number, column: number): RuntimeScalar =>
    each.kind === 5
      ? (each.rows[each.height === 1 ? 0 : row]?.[each.width === 1 ? 0 : column] ?? { kind: 4, code: "#N/A" })
      : each.kind < 5
        ? (each as RuntimeScalar)
        : valueError;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => compute(criteria.map((each) => at(each, row, column)))),
  );
  return height === 1 && width === 1 ? (rows[0]?.[0] ?? valueError) : { kind: 5, rows, height, width };
}

function toBlock(value: RuntimeValue): RuntimeArray {
  return value.kind === 5
    ? value
    : { kind: 5, rows: [[value.kind < 5 ? (value as RuntimeScalar) : valueError]], height: 1, width: 1 };
}

function numbers(cells: readonly RuntimeScalar[]): readonly number[] {
  return cells.flatMap((cell) => (cell.kind === 1 ? [cell.value] : []));
}

function errorIn(cells: readonly RuntimeScalar[]): RuntimeScalar | undefined {
  return cells.find(({ kind }) => kind === 4);
}

function sum(cells: readonly RuntimeScalar[]): RuntimeScalar {
  return errorIn(cells) ?? { kind: 1, value: numbers(cells).reduce((total, value) => total + value, 0) };
}

function average(cells: readonly RuntimeScalar[]): RuntimeScalar {
  const found = numbers(cells);
  return (
    errorIn(cells) ??
    (found.length === 0
      ? divisionByZero
      : { kind: 1, value: found.reduce((total, value) => total + value, 0) / found.length })
  );
}

function extreme(cells: readonly RuntimeScalar[], choose: (...values: number[]) => number): RuntimeScalar {
  const found = numbers(cells);
  return (
    errorIn(cells) ?? {
      kind: 1,
      value: found.length === 0 ? 0 : found.reduce((best, value) => choose(best, value)),
    }
  );
}
