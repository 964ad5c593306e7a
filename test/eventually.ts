const waitMs = 50;
/** A minute: long enough for a machine that has other things to do, and what comes sooner waits for nothing. */
const mostWaits = 1_200;

/** Asks again until the answer is the wanted one, for a minute at most; gives the last answer. */
export async function eventually<Value>(ask: () => Value | Promise<Value>, wanted: Value): Promise<Value> {
  let answer = await ask();
  for (let count = 0; count < mostWaits && answer !== wanted; count += 1) {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    answer = await ask();
  }
  return answer;
}
