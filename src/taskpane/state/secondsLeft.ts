/** Before this nobody asks how long it takes. */
const patienceMilliseconds = 2000;
/** Before this share is done a guess would be off by far. */
const leastDone = 0.05;

/**
 * How long will the rest of a step take, at the pace so far? Null while it is too early to say.
 *
 * @param elapsed - Milliseconds since the step began.
 * @param done - Share of the step, 0..1.
 *
 * @example
 * secondsLeft(6000, 0.25)
 * //=> 18
 */
export function secondsLeft(elapsed: number, done: number): number | null {
  if (elapsed < patienceMilliseconds || done < leastDone) return null;
  return Math.ceil((elapsed * (1 - done)) / done / 1000);
}
