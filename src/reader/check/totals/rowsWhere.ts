/** The rows whose value is asked for, in order; one array of the right length for a hundred thousand of them. */
export function rowsWhere<Value>(
  values: readonly Value[],
  isAskedFor: (value: Value, row: number) => boolean,
): Int32Array {
  const rows = new Int32Array(values.length);
  let count = 0;
  values.forEach((value, row) => {
    if (!isAskedFor(value, row)) return;
    rows[count] = row;
    count += 1;
  });
  return rows.subarray(0, count);
}
