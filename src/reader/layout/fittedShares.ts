/** So many sums show the shares of a handful of columns. */
const sumsFitted = 60;
/** Shares are whole twentieths: nobody weighs raters by less than five percent. */
const steps = 20;

/**
 * In which shares columns make up sums, worked out by least squares, to whole five percents that make a whole. Null
 * where the sums do not show it; whether they follow what was found is for the caller to say.
 *
 * @param columns - NaN where an entry is missing: that row shows nothing.
 * @param sums - One for each row.
 *
 * @example
 * fittedShares([[90, 80, 70], [60, 90, 80]], [69, 87, 77])
 * //=> [0.3, 0.7]
 */
export function fittedShares(
  columns: readonly ArrayLike<number>[],
  sums: readonly number[],
): readonly number[] | null {
  const rows = sums
    .map((sum, index) => [...columns.map((column) => column[index] ?? NaN), sum])
    .filter((row) => row.every((value) => !Number.isNaN(value)))
    .slice(0, sumsFitted);
  if (rows.length < Math.max(3, columns.length)) return null;
  const product = (left: number, right: number): number =>
    rows.reduce((sum, row) => sum + (row[left] ?? 0) * (row[right] ?? 0), 0);
  const equations = columns.map((_, left) => [
    ...columns.map((__, right) => product(left, right)),
    product(left, columns.length),
  ]);
  const shares = solved(equations)?.map((share) => Math.round(share * steps)) ?? [];
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return whole === steps && shares.every((share) => share >= 0) ? shares.map((share) => share / steps) : null;
}

/** Solves linear equations, each with its right side last, by elimination; null where they leave a choice. */
function solved(given: readonly (readonly number[])[]): readonly number[] | null {
  const rows = given.map((row) => [...row]);
  const least = Math.max(...rows.flat().map(Math.abs)) * 1e-9;
  for (let place = 0; place < rows.length; place += 1) {
    const below = rows.slice(place);
    const pivot = below.reduce((best, row) =>
      Math.abs(row[place] ?? 0) > Math.abs(best[place] ?? 0) ? row : best,
    );
    const head = pivot[place] ?? 0;
    if (!(Math.abs(head) > least)) return null;
    rows.splice(place, rows.length - place, pivot, ...below.filter((row) => row !== pivot));
    rows.forEach((row, index) => {
      if (index === place) return;
      const part = (row[place] ?? 0) / head;
      pivot.forEach((value, column) => (row[column] = (row[column] ?? 0) - part * value));
    });
  }
  return rows.map((row, place) => (row.at(-1) ?? 0) / (row[place] ?? 1));
}
