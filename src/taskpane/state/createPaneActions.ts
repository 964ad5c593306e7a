import type { Language } from "../../messages/index.ts";
import type { CellChange, Progress } from "../../sheet/index.ts";
import type { Appraisal, PolicyChoice } from "../../workflow/index.ts";
import type { PaneWork } from "../work/paneWork.ts";
import { createProgress } from "./createProgress.ts";
import type { PaneStore } from "./createStore.ts";
import type { Finding, Panel, PublishSettings, Task } from "./paneState.ts";
import { toPaneError } from "./toPaneError.ts";

/** What a user, the ribbon or a change in the sheet can set off. None of them throws: failures become state. */
export interface PaneActions {
  /** Clears up after an interrupted publishing, looks at the workbook, and looks again when it changes. */
  start(): Promise<void>;
  check(): Promise<void>;
  scoreAndPublish(): Promise<void>;
  preview(): Promise<void>;
  restore(): Promise<void>;
  correct(changes: readonly CellChange[]): Promise<void>;
  undoCorrection(): Promise<void>;
  retry(task: Task): Promise<void>;
  cancel(): void;
  reveal(address: string): Promise<void>;
  show(panel: Panel): void;
  openPerson(row: number | null): void;
  chooseRules(rules: PolicyChoice): Promise<void>;
  choosePublishing(change: Partial<PublishSettings>): void;
  speak(language: Language): void;
  dismiss(what: "error" | "notice"): void;
}

/** Where the outside world comes in. */
export interface PaneWorld {
  /** The local time as an ISO 8601 instant with its offset, so that its first ten signs are today's date here. */
  readonly now: () => string;
  readonly keepLanguage: (language: Language) => void;
}

export function createPaneActions(
  store: PaneStore,
  loadWork: () => Promise<PaneWork>,
  world: PaneWorld,
): PaneActions {
  let queue: Promise<void> = Promise.resolve();

  /** Runs one task after the other, so that a ribbon button during the first look waits for it. */
  function run(task: Task, body: (work: PaneWork, progress: Progress) => Promise<void>): Promise<void> {
    queue = queue.then(async () => {
      store.set({ task, isCancelling: false, progress: null, error: null, notice: null });
      const progress = createProgress(
        (step, done) => store.set({ progress: { step, done } }),
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
  }

  async function look(work: PaneWork, progress: Progress): Promise<Appraisal | null> {
    const { rules, language } = store.get();
    store.set({ isStale: false });
    const found = await work.check(rules, language, world.now().slice(0, "yyyy-mm-dd".length), progress);
    if (!found.found) {
      const finding: Finding = {
        kind: "nothing",
        sheetNames: found.read.report.sheets.map(({ sheet }) => sheet),
        issues: found.read.issues,
      };
      store.set({ finding, difference: null, openRow: null });
      return null;
    }
    const { appraisal } = found;
    store.set({
      finding: {
        kind: "appraisal",
        appraisal,
        summary: work.summarise(appraisal),
        people: work.people(appraisal),
      },
      difference: null,
    });
    return appraisal;
  }

  const publishChoice = () => ({
    ...store.get().publishing,
    generatedAt: world.now(),
    workbookName: null,
  });

  const actions: PaneActions = {
    async start() {
      await run("check", async (work, progress) => {
        const hasRecovered = await work.workbook.recover();
        await look(work, progress);
        if (hasRecovered) store.set({ notice: { kind: "recovered" } });
        await work.workbook.onChanged(({ isRemote }) => {
          store.set({ isStale: true });
          // While somebody else types, reading again and again would only be in the way.
          const { task, error } = store.get();
          if (!isRemote && task === null && error === null) void actions.check();
        });
      });
    },
    check: () =>
      run("check", async (work, progress) => {
        await look(work, progress);
      }),
    scoreAndPublish: () =>
      run("publish", async (work, progress) => {
        const appraisal = await look(work, progress);
        if (appraisal === null) {
          store.set({ panel: "check" });
          return;
        }
        const receipt = await work.publish(appraisal, publishChoice(), progress);
        store.set({ receipt, panel: "results", notice: { kind: "published", cells: receipt.cellsWritten } });
      }),
    preview: () =>
      run("preview", async (work, progress) => {
        const { finding } = store.get();
        const appraisal = finding?.kind === "appraisal" ? finding.appraisal : await look(work, progress);
        if (appraisal === null) return;
        progress.report("compare", 0);
        store.set({ difference: await work.preview(appraisal, publishChoice()) });
      }),
    restore: () =>
      run("restore", async (work, progress) => {
        progress.report("restore", 0);
        const isRestored = await work.workbook.restore(progress);
        if (isRestored) store.set({ receipt: null, difference: null });
        store.set({ notice: { kind: isRestored ? "restored" : "nothingToRestore" } });
      }),
    correct: (changes) =>
      run("correct", async (work, progress) => {
        const before = await work.workbook.correct(changes);
        await look(work, progress);
        store.set({ notice: { kind: "corrected", cells: changes.length, before } });
      }),
    async undoCorrection() {
      const { notice } = store.get();
      if (notice?.kind !== "corrected") return;
      await run("correct", async (work, progress) => {
        await work.workbook.correct(notice.before);
        await look(work, progress);
        store.set({ notice: { kind: "undone" } });
      });
    },
    retry(task) {
      switch (task) {
        case "publish":
          return actions.scoreAndPublish();
        case "preview":
          return actions.preview();
        case "restore":
          return actions.restore();
        case "check":
        case "correct":
          return actions.check();
      }
    },
    cancel: () => store.set({ isCancelling: true }),
    async reveal(address) {
      try {
        const work = await loadWork();
        await work.workbook.reveal(address);
      } catch (thrown) {
        store.set({ error: toPaneError(thrown, null) });
      }
    },
    show: (panel) => store.set({ panel, openRow: null }),
    openPerson: (openRow) => store.set({ openRow, ...(openRow === null ? {} : { panel: "results" }) }),
    chooseRules(rules) {
      store.set({ rules });
      return actions.check();
    },
    choosePublishing: (change) =>
      store.set({ publishing: { ...store.get().publishing, ...change }, difference: null }),
    speak(language) {
      world.keepLanguage(language);
      const { publishing } = store.get();
      store.set({ language, publishing: { ...publishing, language } });
    },
    dismiss: (what) => store.set(what === "error" ? { error: null } : { notice: null }),
  };
  return actions;
}
