import type { WorkbookFile } from "../../sheet/index.ts";
import type { Look } from "./createLook.ts";
import type { PaneStore } from "./createStore.ts";
import type { RunTask } from "./createTaskRunner.ts";
import { toPaneError } from "./toPaneError.ts";

/** What is done with a cycle as a whole: sending out, collecting, closing. */
export interface CycleActions {
  /** Looks whether the cycle is closed, and what was edited since. */
  verify(): Promise<void>;
  close(title: string): Promise<void>;
  reopen(why: string): Promise<void>;
  /** Reads files that came back; nothing is written yet. */
  readReturned(files: readonly WorkbookFile[]): Promise<void>;
  /** Takes another of several entries for a cell. */
  chooseEntry(at: string, entry: number): void;
  merge(): Promise<void>;
  dropMerge(): void;
  split(): Promise<void>;
}

export function createCycleActions(
  store: PaneStore,
  run: RunTask,
  look: Look,
  now: () => string,
): CycleActions {
  const who = (): string => store.get().signer.trim();
  return {
    verify: () =>
      run("seal", async (work, progress) => {
        store.set({ seal: await work.cycle.verify(progress) });
      }),
    close: (title) =>
      run("seal", async (work, progress) => {
        // What is sealed are the sheets as they are now, not as they were looked at.
        const appraisal = await look.read(work, progress);
        if (appraisal === null) return;
        const choice = { title: title.trim(), by: who(), sealedAt: now() };
        const sealed = await work.cycle.seal(appraisal, choice, progress);
        store.set({ seal: await work.cycle.verify(progress) });
        if (sealed.isSealed) store.set({ notice: { kind: "sealed" } });
      }),
    reopen: (why) =>
      run("seal", async (work, progress) => {
        const isOpen = await work.cycle.reopen({ by: who(), at: now(), why: why.trim() });
        store.set({ seal: await work.cycle.verify(progress) });
        if (isOpen) store.set({ notice: { kind: "reopened" } });
      }),
    readReturned: (files) =>
      run("merge", async (work, progress) => {
        try {
          const result = await work.cycle.compare(files, progress);
          store.set({ merge: { kind: "read", result, choices: {} } });
        } catch (cause) {
          if (toPaneError(cause, "merge").code !== "not_supported") throw cause;
          store.set({ merge: { kind: "unsupported" } });
        }
      }),
    chooseEntry(at, entry) {
      const { merge } = store.get();
      if (merge?.kind === "read")
        store.set({ merge: { ...merge, choices: { ...merge.choices, [at]: entry } } });
    },
    merge: () =>
      run("merge", async (work, progress) => {
        const { merge, language } = store.get();
        if (merge?.kind !== "read") return;
        const tab = await work.cycle.merge(merge.result, merge.choices, language, progress);
        store.set({ merge: null });
        await look.read(work, progress);
        store.set({ notice: { kind: "merged", cells: merge.result.changes.length, tab } });
      }),
    dropMerge: () => store.set({ merge: null }),
    split: () =>
      run("split", async (work, progress) => {
        const split = await work.cycle.split(now().slice(0, "yyyy-mm-dd".length), progress);
        store.set({ split });
      }),
  };
}
