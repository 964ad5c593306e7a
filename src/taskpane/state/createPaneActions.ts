import type { Language } from "../../messages/index.ts";
import type { CellChange, Progress } from "../../sheet/index.ts";
import type { PolicyChoice, PublishChoice } from "../../workflow/index.ts";
import type { PeopleQuery } from "../results/selectPeople.ts";
import type { PaneLook } from "../work/paneLook.ts";
import type { OfferedTab } from "../work/paneWork.ts";
import { createCycleActions, type CycleActions } from "./createCycleActions.ts";
import { createDecisionActions, type DecisionActions } from "./createDecisionActions.ts";
import { createLook } from "./createLook.ts";
import { createPolicyActions, type PolicyActions } from "./createPolicyActions.ts";
import type { PaneStore } from "./createStore.ts";
import { createTaskRunner, type WorkSource } from "./createTaskRunner.ts";
import type { Panel, PublishSettings, Task } from "./paneState.ts";
import { toPaneError } from "./toPaneError.ts";

/** What a user, the ribbon or a change in the sheet can set off. None of them throws: failures become state. */
export interface PaneActions extends DecisionActions, PolicyActions, CycleActions {
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
  /** Opens the first step at its first doubt. */
  seekDoubts(): void;
  readonly doubtsFound: () => void;
  /** Opens a person's detail; null goes back to the list. */
  openPerson(row: number | null): void;
  /** Selects a person's row in the sheet. */
  selectPerson(row: number): Promise<void>;
  query(change: Partial<PeopleQuery>): void;
  chooseRules(rules: PolicyChoice): Promise<void>;
  choosePublishing(change: Partial<PublishSettings>): void;
  /** Tabs that have something to show now; none where nothing was found or asking failed. */
  offeredTabs(): Promise<readonly OfferedTab[]>;
  speak(language: Language): void;
  dismiss(what: "error" | "notice"): void;
}

/** Where the outside world comes in. */
export interface PaneWorld {
  /** The local time as an ISO 8601 instant with its offset, so that its first ten signs are today's date here. */
  readonly now: () => string;
  readonly keepLanguage: (language: Language) => void;
  readonly keepSigner: (signer: string) => void;
}

export function createPaneActions(store: PaneStore, source: WorkSource, world: PaneWorld): PaneActions {
  const { run, runLook } = createTaskRunner(store, source);
  const { workbook } = source.look;
  const today = (): string => world.now().slice(0, "yyyy-mm-dd".length);
  const look = createLook(store, today);
  const decisions = createDecisionActions(store, run, look, world);

  const publishChoice = (): PublishChoice => {
    const { redaction, ...publishing } = store.get().publishing;
    return {
      ...publishing,
      ...(publishing.sharing === "sealed" ? { redaction } : {}),
      generatedAt: world.now(),
      workbookName: null,
    };
  };

  let isLookQueued = false;
  /** However many changes come in while we work, one look afterwards is enough. */
  function lookOnce(): void {
    if (isLookQueued) return;
    isLookQueued = true;
    const read = async (work: PaneLook, progress: Progress): Promise<void> => {
      isLookQueued = false;
      await look.read(work, progress);
    };
    void runLook("check", read, true);
  }

  let isWatching = false;
  /** Hears of changes from now on; what failed once is tried again with the next look. */
  async function watch(): Promise<void> {
    if (isWatching || store.get().error !== null) return;
    isWatching = true;
    try {
      await workbook.onChanged(({ isRemote }) => {
        store.set({ isStale: true });
        // While somebody else types, reading again and again would only be in the way.
        if (!isRemote && store.get().error === null) lookOnce();
      });
    } catch (thrown) {
      isWatching = false;
      store.set({ error: toPaneError(thrown, "check") });
    }
  }

  const actions: PaneActions = {
    ...decisions,
    ...createPolicyActions(store, run, look, today),
    ...createCycleActions(store, run, look, world.now),
    async start() {
      await runLook("check", async (work, progress) => {
        const hasRecovered = await look.first(work, progress);
        if (hasRecovered) store.set({ notice: { kind: "recovered" } });
      });
      await watch();
    },
    async check() {
      await runLook("check", async (work, progress) => {
        await look.read(work, progress);
      });
      await watch();
    },
    scoreAndPublish: () =>
      run("publish", async (work, progress) => {
        const appraisal = await look.read(work, progress);
        if (appraisal === null) {
          store.set({ panel: "check" });
          return;
        }
        const receipt = await work.publish(appraisal, publishChoice(), progress);
        if (appraisal.pool.length > 0) await work.keepPool(appraisal);
        store.set({ receipt, panel: "results", notice: { kind: "published", cells: receipt.cellsWritten } });
      }),
    preview: () =>
      run("preview", async (work, progress) => {
        const { finding } = store.get();
        const appraisal = finding?.kind === "appraisal" ? finding.appraisal : await look.read(work, progress);
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
        await look.read(work, progress);
        store.set({ notice: { kind: "corrected", cells: changes.length, before } });
      }),
    async undoCorrection() {
      const { notice } = store.get();
      if (notice?.kind !== "corrected") return;
      await run("correct", async (work, progress) => {
        await work.workbook.correct(notice.before);
        await look.read(work, progress);
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
        case "decide":
        case "rules":
        case "insert":
        case "merge":
        case "split":
          return actions.check();
        case "seal":
          return actions.verify();
      }
    },
    cancel: () => store.set({ isCancelling: true }),
    async reveal(address) {
      try {
        await workbook.reveal(address);
      } catch (thrown) {
        store.set({ error: toPaneError(thrown, null) });
      }
    },
    show: (panel) => store.set({ panel, openRow: null, seeksDoubts: false }),
    seekDoubts: () => store.set({ panel: "check", openRow: null, seeksDoubts: true }),
    doubtsFound: () => store.set({ seeksDoubts: false }),
    openPerson: (openRow) => store.set({ openRow, ...(openRow === null ? {} : { panel: "results" }) }),
    async selectPerson(row) {
      const { finding } = store.get();
      const at = finding?.kind === "appraisal" ? finding.people[row]?.rowAt : null;
      if (at !== null && at !== undefined) await actions.reveal(at);
    },
    query: (change) => store.set({ query: { ...store.get().query, ...change } }),
    chooseRules(rules) {
      store.set({ rules });
      return actions.check();
    },
    choosePublishing: (change) =>
      store.set({ publishing: { ...store.get().publishing, ...change }, difference: null }),
    async offeredTabs() {
      const { finding, publishing } = store.get();
      if (finding?.kind !== "appraisal") return [];
      try {
        const work = await source.load();
        const { sharing, language } = publishing;
        return await work.tabs(finding.appraisal, sharing, today(), language);
      } catch (thrown) {
        store.set({ error: toPaneError(thrown, null) });
        return [];
      }
    },
    speak(language) {
      world.keepLanguage(language);
      const { publishing } = store.get();
      store.set({ language, publishing: { ...publishing, language } });
    },
    dismiss: (what) => store.set(what === "error" ? { error: null } : { notice: null }),
  };
  return actions;
}
