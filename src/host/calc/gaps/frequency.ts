import type { RuntimeScalar, RuntimeValue } from "../runtimeValue.ts";

/** FREQUENCY(values, bins): how many numbers fall up to each bin and above the one before; the last row is the rest. */
export function frequency([values, bins]: readonly RuntimeValue[]): RuntimeValue {
  const limits = numbersIn(bins);
  const counts = new Array<number>(limits.length + 1).fill(0);
  const ascending = limits.map((limit, index) => ({ limit, index })).sort((a, b) => a.limit - b.limit);
  for (const value of numbersIn(values)) {
    const bin = ascending.find(({ limit }) => value <= limit)?.index ?? limits.length;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const rows = counts.map((count): RuntimeScalar[] => [{ kind: 1, value: count }]);
  return { kind: 5, rows, height: rows.length, width: 1 };
}

function numbersIn(value: RuntimeValue | undefined): readonly number[] {
  const cells = value?.kind === 5 ? value.rows.flat() : value === undefined ? [] : [value];
  return cells.flatMap((cell) => (cell.kind === 1 ? [cell.value] : []));
}
