/** Grades a column of scores into codes. */
export function gradeRows(scores: Float64Array, code: (score: number) => number): Uint8Array {
  const codes = new Uint8Array(scores.length);
  for (let row = 0; row < scores.length; row += 1) codes[row] = code(scores[row] ?? Number.NaN);
  return codes;
}
