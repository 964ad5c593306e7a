import { nextTask } from "./nextTask.ts";

describe("nextTask", () => {
  it("goes on after what is pending, in a task of its own", async () => {
    const order: string[] = [];
    const went = nextTask().then(() => order.push("next task"));
    await Promise.resolve().then(() => order.push("same task"));
    await went;
    expect(order).toEqual(["same task", "next task"]);
  });

  it("waits for no timer, which browsers hold back", async () => {
    jest.useFakeTimers();
    try {
      // Timers stand still.
      await nextTask();
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});
