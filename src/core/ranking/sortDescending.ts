const digitBits = 11;
const buckets = 1 << digitBits;
/** Up to so many rows comparing them is quicker than counting digits. */
const fewRows = 64;

/**
 * Orders rows by score, highest first; rows without a score (NaN) are left out. Equal scores keep the order of
 * rows, on which nothing may rest: callers treat runs of equal scores as ties.
 *
 * A radix sort on the bits of the numbers: linear, exact, and several times faster than comparing a million rows.
 *
 * @returns Row indices, as many as there are scores.
 *
 * @example
 * [...sortDescending(Float64Array.of(80, NaN, 95, 80))]
 * //=> [2, 0, 3]
 */
export function sortDescending(scores: Float64Array): Int32Array {
  if (scores.length <= fewRows) return sortFew(scores);
  const { keys, rows: start } = sortableKeys(scores);
  let rows: Int32Array = start;
  let high: Uint32Array = keys.high;
  let low: Uint32Array = keys.low;
  let nextRows: Int32Array = new Int32Array(rows.length);
  let nextHigh: Uint32Array = new Uint32Array(rows.length);
  let nextLow: Uint32Array = new Uint32Array(rows.length);
  for (let shift = 0; shift < 64; shift += digitBits) {
    const counts = countDigits(high, low, shift);
    if (counts === null) continue;
    for (let index = 0; index < rows.length; index += 1) {
      const highBits = high[index] ?? 0;
      const lowBits = low[index] ?? 0;
      const digit = digitAt(highBits, lowBits, shift);
      const place = counts[digit] ?? 0;
      counts[digit] = place + 1;
      nextRows[place] = rows[index] ?? 0;
      nextHigh[place] = highBits;
      nextLow[place] = lowBits;
    }
    [rows, nextRows] = [nextRows, rows];
    [high, nextHigh] = [nextHigh, high];
    [low, nextLow] = [nextLow, low];
  }
  return rows;
}

function sortFew(scores: Float64Array): Int32Array {
  const rows = Array.from(scores.keys()).filter((row) => !Number.isNaN(scores[row]));
  return Int32Array.from(
    rows.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right),
  );
}

/** Bits of the numbers such that rising unsigned order is falling order of the scores. */
function sortableKeys(scores: Float64Array): {
  readonly keys: { readonly high: Uint32Array; readonly low: Uint32Array };
  readonly rows: Int32Array;
} {
  let count = 0;
  for (const score of scores) if (!Number.isNaN(score)) count += 1;
  const high = new Uint32Array(count);
  const low = new Uint32Array(count);
  const rows = new Int32Array(count);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  let next = 0;
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? Number.NaN;
    if (Number.isNaN(score)) continue;
    // Adding zero makes one zero of the two.
    number[0] = score + 0;
    const top = bits[1] ?? 0;
    const isNegative = top >>> 31 === 1;
    // A negative number's bits rise as it falls, which is the order wanted; a positive one's are turned round.
    high[next] = isNegative ? top : ~top & 0x7fffffff;
    low[next] = isNegative ? (bits[0] ?? 0) : ~(bits[0] ?? 0);
    rows[next] = row;
    next += 1;
  }
  return { keys: { high, low }, rows };
}

function digitAt(high: number, low: number, shift: number): number {
  if (shift >= 32) return (high >>> (shift - 32)) & (buckets - 1);
  const part = low >>> shift;
  return shift + digitBits <= 32 ? part & (buckets - 1) : (part | (high << (32 - shift))) & (buckets - 1);
}

/** Where each digit's rows begin; null where all rows have the same digit and there is nothing to sort. */
function countDigits(high: Uint32Array, low: Uint32Array, shift: number): Int32Array | null {
  const counts = new Int32Array(buckets);
  for (let index = 0; index < high.length; index += 1) {
    const digit = digitAt(high[index] ?? 0, low[index] ?? 0, shift);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let start = 0;
  for (let digit = 0; digit < buckets; digit += 1) {
    const count = counts[digit] ?? 0;
    if (count === high.length) return null;
    counts[digit] = start;
    start += count;
  }
  return counts;
}
