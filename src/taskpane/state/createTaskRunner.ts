import type { Progress } from "../../sheet/index.ts";
import type { PaneWork } from "../work/paneWork.ts";
import { createProgress } from "./createProgress.ts";
import type { PaneStore } from "./createStore.ts";
import type { Task } from "./paneState.ts";
import { toPaneError } from "./toPaneError.ts";

/** Does one piece of long work; never throws, failures become state. */
export type RunTask = (
  task: Task,
  body: (work: PaneWork, progress: Progress) => Promise<void>,
) => Promise<void>;

/** Runs one task after the other, so that a ribbon button during the first look waits for it. */
export function createTaskRunner(store: PaneStore, loadWork: () => Promise<PaneWork>): RunTask {
  let queue: Promise<void> = Promise.resolve();
  return (task, body) => {
    queue = queue.then(async () => {
      store.set({ task, isCancelling: false, progress: null, error: null, notice: null });
      const progress = createProgress(
        (now) => store.set({ progress: now }),
        () => store.get().isCancelling,
      );
      try {
        await body(await loadWork(), progress);
      } catch (thrown) {
        const error = toPaneError(thrown, task);
        store.set(error.code === "cancelled" ? { notice: { kind: "cancelled" } } : { error });
      }
      store.set({ task: null, isCancelling: false, progress: null });
    });
    return queue;
  };
}
