import { createStore, type PaneStore } from "./createStore.ts";
import { initialState } from "./initialState.ts";
import { worthShowing } from "./worthShowing.ts";

/** Has the pane been called for by now? */
async function isShown(waiting: Promise<void>): Promise<boolean> {
  let isOver = false;
  void waiting.then(() => (isOver = true));
  await Promise.resolve();
  await Promise.resolve();
  return isOver;
}

describe("worthShowing", () => {
  let store: PaneStore;
  beforeEach(() => {
    jest.useFakeTimers();
    store = createStore(initialState("en"));
  });
  afterEach(() => jest.useRealTimers());

  it("waits for what was found, and not for a step of the work", async () => {
    const waiting = worthShowing(store);
    store.set({ task: "check", progress: { step: "read", done: 0.5, secondsLeft: null } });
    expect(await isShown(waiting)).toBe(false);
    store.set({ finding: { kind: "nothing", sheetNames: [], issues: [] } });
    expect(await isShown(waiting)).toBe(true);
  });

  it("waits no longer when something went wrong", async () => {
    const waiting = worthShowing(store);
    store.set({ error: { code: "busy", at: null, details: "", task: "check" } });
    expect(await isShown(waiting)).toBe(true);
  });

  it("shows progress and the way to stop where reading takes longer", async () => {
    const waiting = worthShowing(store);
    jest.advanceTimersByTime(399);
    expect(await isShown(waiting)).toBe(false);
    jest.advanceTimersByTime(1);
    expect(await isShown(waiting)).toBe(true);
  });
});
