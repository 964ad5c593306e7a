import type { LedgerEntry, PromotionReview } from "../../workflow/index.ts";
import type { Look } from "./createLook.ts";
import type { PaneStore } from "./createStore.ts";
import type { RunTask } from "./createTaskRunner.ts";

/** A column of the user's sheet, and what she says it is for. */
export interface ColumnAnswer {
  readonly sheet: string;
  readonly header: string;
  readonly role: string;
}

/** What people decide over what was computed; each decision is kept in the workbook with name and time. */
export interface DecisionActions {
  /** Gives a person another grade; the computed one stays. */
  calibrate(row: number, to: string, why: string): Promise<void>;
  /** Takes a grade back; the line stays, with the reason. */
  undoCalibration(entry: LedgerEntry, why: string): Promise<void>;
  review(
    review: Pick<PromotionReview, "employeeId" | "stepId" | "reviewStepId" | "verdict" | "note">,
  ): Promise<void>;
  /** Says what a column is for, and reads again. */
  correctColumn(answer: ColumnAnswer): Promise<void>;
  /** Whose name stands under the decisions. */
  sign(signer: string): void;
}

export function createDecisionActions(
  store: PaneStore,
  run: RunTask,
  look: Look,
  world: { readonly now: () => string; readonly keepSigner: (signer: string) => void },
): DecisionActions {
  const who = (): string => store.get().signer.trim();
  return {
    calibrate: (row, to, why) =>
      run("decide", async (work, progress) => {
        const { finding } = store.get();
        if (finding?.kind !== "appraisal") return;
        const { id, grade, computedGrade } = finding.people[row] ?? {};
        if (id === undefined) return;
        const from = computedGrade ?? grade ?? null;
        const override = { employeeId: id, from, to, who: who(), when: world.now(), why: why.trim() };
        await work.keepOverride(override, finding.appraisal);
        const appraisal = await look.again(work, progress);
        const quota = appraisal === null ? [] : work.quota(appraisal);
        const isExceeded = quota.length === 0 ? null : quota.some((group) => group.isExceeded);
        store.set({ notice: { kind: "calibrated", isExceeded } });
      }),
    undoCalibration: (entry, why) =>
      run("decide", async (work, progress) => {
        const { finding } = store.get();
        if (finding?.kind !== "appraisal") return;
        const undone = { who: who(), when: world.now(), why: why.trim() };
        await work.undoOverride(entry, undone, finding.appraisal);
        await look.again(work, progress);
        store.set({ notice: { kind: "calibrationUndone" } });
      }),
    review: (review) =>
      run("decide", async (work, progress) => {
        await work.keepReview({ ...review, who: who(), when: world.now() });
        await look.again(work, progress);
        store.set({ notice: { kind: "reviewed" } });
      }),
    correctColumn: ({ sheet, header, role }) =>
      run("decide", async (work, progress) => {
        const { finding } = store.get();
        if (finding?.kind !== "appraisal") return;
        const { mapping } = finding.appraisal.read;
        const sheets = mapping.sheets.map((own) =>
          own.sheet === sheet
            ? {
                ...own,
                columns: own.columns.map((column) =>
                  column.header === header ? { ...column, role, names: null } : column,
                ),
              }
            : own,
        );
        await work.keepMapping({ ...mapping, sheets });
        await look.read(work, progress);
        store.set({ notice: { kind: "columnKept" } });
      }),
    sign(signer) {
      world.keepSigner(signer);
      store.set({ signer });
    },
  };
}
