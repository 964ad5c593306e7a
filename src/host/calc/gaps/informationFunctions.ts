import type { RuntimeScalar, RuntimeValue } from "../runtimeValue.ts";

/** The library looks at the first cell of a block only; spreadsheets answer for each. */
export const informationFunctions: Readonly<
  Record<string, (given: readonly RuntimeValue[]) => RuntimeValue>
> = {
  ISNUMBER: eachCell((cell) => cell.kind === 1),
  ISTEXT: eachCell((cell) => cell.kind === 2),
  ISNONTEXT: eachCell((cell) => cell.kind !== 2),
  ISLOGICAL: eachCell((cell) => cell.kind === 3),
};

function eachCell(test: (cell: RuntimeScalar) => boolean): (given: readonly RuntimeValue[]) => RuntimeValue {
  const answer = (cell: RuntimeScalar): RuntimeScalar => ({ kind: 3, value: test(cell) });
  return ([value]) => {
    if (value === undefined) return { kind: 4, code: "#VALUE!" };
    if (value.kind === 5) return { ...value, rows: value.rows.map((row) => row.map(answer)) };
    return isScalar(value) ? answer(value) : { kind: 4, code: "#VALUE!" };
  };
}

const isScalar = (value: RuntimeValue): value is RuntimeScalar => value.kind <= 4;
