import { createStore, type PaneStore } from "./createStore.ts";
import { excelAnswered } from "./excelAnswered.ts";
import { initialState } from "./initialState.ts";

describe("excelAnswered", () => {
  let store: PaneStore;
  let isOver: boolean;
  beforeEach(() => {
    store = createStore(initialState("en"));
    isOver = false;
    void excelAnswered(store).then(() => (isOver = true));
  });

  it("waits while the sheets are read, and not for what is done with them", async () => {
    store.set({ task: "check", progress: null });
    store.set({ progress: { step: "read", done: 1, secondsLeft: null } });
    await Promise.resolve();
    expect(isOver).toBe(false);
    store.set({ progress: { step: "understand", done: 0, secondsLeft: null } });
    await Promise.resolve();
    expect(isOver).toBe(true);
  });

  it("waits no longer where there is nothing to understand, or reading failed", async () => {
    store.set({ error: { code: "busy", at: null, details: "", task: "check" } });
    await Promise.resolve();
    expect(isOver).toBe(true);
  });
});
