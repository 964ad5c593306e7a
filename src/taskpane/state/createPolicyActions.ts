import type { AppraisalPolicy } from "../../core/index.ts";
import type { PolicyChoice } from "../../workflow/index.ts";
import { changeDraft, redoDraft, undoDraft, type PolicyDraft } from "../model/policyDraft.ts";
import type { PaneWork } from "../work/paneWork.ts";
import type { Look } from "./createLook.ts";
import type { PaneStore } from "./createStore.ts";
import type { RunTask } from "./createTaskRunner.ts";

/** What a user does to the rules. Nothing is written before rules are applied or used. */
export interface PolicyActions {
  /** @param key - What is changed; several changes of it in a row are one step back. */
  changePolicy(change: (policy: AppraisalPolicy) => AppraisalPolicy, key: string): void;
  undoChange(): void;
  redoChange(): void;
  dropChanges(): void;
  /** Keeps the changed rules with the workbook and appraises by them. */
  applyChanges(): Promise<void>;
  /** Keeps other rules with the workbook and appraises by them. */
  useRules(choice: Extract<PolicyChoice, { readonly kind: "template" | "given" }>): Promise<void>;
  /** Forgets the rules kept in the workbook and judges by the sheets again. */
  forgetRules(): Promise<void>;
  /** Takes the last applying back. */
  undoRules(): Promise<void>;
  insertTemplate(templateId: string): Promise<void>;
}

/** @param today - ISO date to which the sample people's dates lead. */
export function createPolicyActions(
  store: PaneStore,
  run: RunTask,
  look: Look,
  today: () => string,
): PolicyActions {
  const step = (change: (draft: PolicyDraft) => PolicyDraft): void => {
    const { draft, finding } = store.get();
    if (finding?.kind !== "appraisal") return;
    const { policy } = finding.appraisal;
    store.set({ draft: change(draft ?? { past: [], policy, future: [], key: null }) });
  };
  /** What is kept in the workbook now. */
  const kept = (): AppraisalPolicy | null => {
    const { finding } = store.get();
    if (finding?.kind !== "appraisal") return null;
    const { origin, policy } = finding.appraisal;
    return origin.kind === "given" || origin.kind === "sheet" ? policy : null;
  };
  const keep = (policyOf: (work: PaneWork) => AppraisalPolicy | null): Promise<void> =>
    run("rules", async (work, progress) => {
      const before = kept();
      const policy = policyOf(work);
      const { finding } = store.get();
      await work.rules.keep(policy, finding?.kind === "appraisal" ? finding.appraisal.rulesSeen : null);
      store.set({ rules: { kind: "auto" }, draft: null });
      await look.again(work, progress);
      store.set({ notice: { kind: "rulesApplied", before } });
    });
  return {
    changePolicy: (change, key) => step((draft) => changeDraft(draft, change(draft.policy), key)),
    undoChange: () => step(undoDraft),
    redoChange: () => step(redoDraft),
    dropChanges: () => store.set({ draft: null }),
    async applyChanges() {
      const { draft } = store.get();
      if (draft !== null) await keep(() => draft.policy);
    },
    useRules: (choice) =>
      keep((work) =>
        choice.kind === "given"
          ? choice.policy
          : work.rules.template(choice.templateId, store.get().language),
      ),
    forgetRules: () => keep(() => null),
    async undoRules() {
      const { notice } = store.get();
      if (notice?.kind !== "rulesApplied") return;
      await keep(() => notice.before);
      store.set({ notice: { kind: "rulesUndone" } });
    },
    insertTemplate: (templateId) =>
      run("insert", async (work, progress) => {
        const names = await work.rules.insert(templateId, store.get().language, today(), progress);
        store.set({ rules: { kind: "auto" }, draft: null });
        await look.read(work, progress);
        store.set({ panel: "check", notice: { kind: "inserted", sheets: names.length } });
      }),
  };
}
