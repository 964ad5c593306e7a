/** Work done a step at a time: between two steps whoever drives it may let others work, or stop asking. */
export type Steps<Result> = Generator<void, Result, void>;

/** Rows between two steps: some milliseconds of work. */
const rowsPerStep = 2000;

/** Answers row by row, with a step after every two thousand rows. */
export function* mapRows<Row, Result>(
  rows: readonly Row[],
  answer: (row: Row, index: number) => Result,
): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % rowsPerStep === 0) yield;
    results.push(answer(row, index));
  }
  return results;
}

/** Does all the steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
