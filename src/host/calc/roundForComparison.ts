import type { RuntimeArray, RuntimeScalar, RuntimeValue } from "./runtimeValue.ts";

/** Blocks that many formulas compare are looked through once. */
const rounded = new WeakMap<RuntimeArray, RuntimeArray>();

/** Rounds numbers to the 15 digits that Excel compares; everything else stays as it is. */
export function roundForComparison(value: RuntimeValue): RuntimeValue {
  if (value.kind === 1) {
    return roundScalar(value);
  }
  if (value.kind !== 5) {
    return value;
  }
  let block = rounded.get(value);
  if (block === undefined) {
    const rows = value.rows.map((row) => row.map(roundScalar));
    const isSame = rows.every((row, r) => row.every((cell, c) => cell === value.rows[r]?.[c]));
    block = isSame ? value : { ...value, rows };
    rounded.set(value, block);
  }
  return block;
}

function roundScalar(value: RuntimeScalar): RuntimeScalar {
  if (value.kind !== 1 || Number.isInteger(value.value)) {
    return value;
  }
  const short = Number(value.value.toPrecision(15));
  return short === value.value ? value : { kind: 1, value: short };
}
