import { mapRows, type Steps } from "../cells/steps.ts";
import type { Spill } from "../cells/eachCell.ts";
import { answersInSteps } from "./answer.ts";

type Invocation = Pick<CustomFunctions.CancelableInvocation, "onCanceled">;
const call = (): Invocation => ({ onCanceled: () => undefined });

/** Ten thousand rows; counts how many were worked on. */
function* longTable(done: { rows: number }): Steps<Spill> {
  return yield* mapRows(Array.from({ length: 10_000 }), (_, row) => {
    done.rows += 1;
    return [row];
  });
}

describe("answersInSteps", () => {
  it("answers every row of a long table", async () => {
    const rows = (await answersInSteps(() => longTable({ rows: 0 }), call())) as number[][];
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([10_000, [0], [9_999]]);
  });

  it("stops at the next step once Excel cancels the call", async () => {
    const done = { rows: 0 };
    const invocation = call();
    const answer = answersInSteps(() => longTable(done), invocation);
    setTimeout(() => {
      invocation.onCanceled?.();
    }, 0);
    await answer;
    expect(done.rows).toBeGreaterThan(0);
    expect(done.rows).toBeLessThan(10_000);
  });

  it("lets others work between its steps", async () => {
    const seen: string[] = [];
    const answer = answersInSteps(() => longTable({ rows: 0 }), call()).then(() => seen.push("answer"));
    setTimeout(() => seen.push("somebody else"), 0);
    await answer;
    expect(seen).toEqual(["somebody else", "answer"]);
  });
});
