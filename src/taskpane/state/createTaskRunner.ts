import type { Progress } from "../../sheet/index.ts";
import type { PaneLook } from "../work/paneLook.ts";
import type { PaneWork } from "../work/paneWork.ts";
import { createProgress } from "./createProgress.ts";
import type { PaneStore } from "./createStore.ts";
import type { Task } from "./paneState.ts";
import { toPaneError } from "./toPaneError.ts";

/**
 * Does one piece of long work; never throws, failures become state.
 *
 * @param isUnasked - The work follows a change of the sheets: that somebody is typing the next cell by now is no error,
 *   what is shown is only older until the next change.
 */
export type RunTask<Work = PaneWork> = (
  task: Task,
  body: (work: Work, progress: Progress) => Promise<void>,
  isUnasked?: boolean,
) => Promise<void>;

/** Where the workflow comes from: what looks at the workbook is there, the rest loads. */
export interface WorkSource {
  readonly look: PaneLook;
  readonly load: () => Promise<PaneWork>;
}

/** Runs one task after the other, so that a ribbon button during the first look waits for it. */
export function createTaskRunner(
  store: PaneStore,
  { look, load }: WorkSource,
): {
  readonly run: RunTask;
  /** For tasks that a look is enough for: they wait for no script. */
  readonly runLook: RunTask<PaneLook>;
} {
  let queue: Promise<void> = Promise.resolve();
  const runWith =
    <Work>(source: () => Work | Promise<Work>): RunTask<Work> =>
    (task, body, isUnasked = false) => {
      queue = queue.then(async () => {
        store.set({ task, isCancelling: false, progress: null, error: null, notice: null });
        const progress = createProgress(
          (now) => store.set({ progress: now }),
          () => store.get().isCancelling,
        );
        try {
          await body(await source(), progress);
        } catch (thrown) {
          const error = toPaneError(thrown, task);
          if (isUnasked && error.code === "cell_edit_mode") store.set({ isStale: true });
          else store.set(error.code === "cancelled" ? { notice: { kind: "cancelled" } } : { error });
        }
        store.set({ task: null, isCancelling: false, progress: null });
      });
      return queue;
    };
  return { run: runWith(load), runLook: runWith(() => look) };
}
