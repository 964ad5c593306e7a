import { nextTask } from "./nextTask.ts";

describe("nextTask", () => {
  it("goes on after what is pending, in a task of its own", async () => {
    const order: string[] = [];
    const went = nextTask().then(() => order.push("next task"));
    await Promise.resolve().then(() => order.push("same task"));
    await went;
    expect(order).toEqual(["same task", "next task"]);
  });

  it("does not wait for a timer's clamp, however often", async () => {
    let isOver = false;
    const timer = setTimeout(() => (isOver = true), 200);
    for (let turn = 0; turn < 50; turn += 1) await nextTask();
    expect(isOver).toBe(false);
    clearTimeout(timer);
  });
});
