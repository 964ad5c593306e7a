const waitMs = 50;
const mostWaits = 200;

/** Asks again until the answer is the wanted one, for at most ten seconds; gives the last answer. */
export async function eventually<Value>(ask: () => Promise<Value>, wanted: Value): Promise<Value> {
  let answer = await ask();
  for (let count = 0; count < mostWaits && answer !== wanted; count += 1) {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    answer = await ask();
  }
  return answer;
}
