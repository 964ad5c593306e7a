import { painted } from "./painted.ts";

describe("painted", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("waits for a frame", async () => {
    let isOver = false;
    void painted().then(() => (isOver = true));
    await jest.advanceTimersByTimeAsync(10);
    expect(isOver).toBe(false);
    await jest.advanceTimersByTimeAsync(20);
    expect(isOver).toBe(true);
  });

  it("waits no longer than a blink where nobody sees the pane", async () => {
    jest.spyOn(globalThis, "requestAnimationFrame").mockReturnValue(0);
    let isOver = false;
    void painted().then(() => (isOver = true));
    await jest.advanceTimersByTimeAsync(99);
    expect(isOver).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(true);
    jest.restoreAllMocks();
  });
});
