import type { Progress } from "../../sheet/index.ts";
import type { Appraisal, CheckResult } from "../../workflow/index.ts";
import type { PaneLook } from "../work/paneLook.ts";
import type { PaneWork } from "../work/paneWork.ts";
import type { PaneStore } from "./createStore.ts";

/** Ways to a finding: by reading the workbook, or from what was read before. Null where there are no scores. */
export interface Look {
  /**
   * The first look. It does not wait until an interrupted publishing was looked for, which there is hardly ever; where
   * there was one, and it was taken back, the workbook is read again before anything is shown.
   *
   * @returns Whether one was taken back.
   */
  first(work: PaneLook, progress: Progress): Promise<boolean>;
  read(work: PaneLook, progress: Progress): Promise<Appraisal | null>;
  /** After a decision: rules and grades anew, the sheets are not read again. */
  again(work: PaneWork, progress: Progress): Promise<Appraisal | null>;
}

/** @param today - ISO date on which tenure is counted. */
export function createLook(store: PaneStore, today: () => string): Look {
  const show = (work: PaneLook, found: CheckResult): Appraisal | null => {
    if (!found.found) {
      const { read } = found;
      const sheetNames = read.report.sheets.map(({ sheet }) => sheet);
      store.set({
        finding: { kind: "nothing", sheetNames, issues: read.issues },
        difference: null,
        openRow: null,
      });
      return null;
    }
    const { appraisal } = found;
    const summary = work.summarise(appraisal);
    const people = work.people(appraisal);
    store.set({ finding: { kind: "appraisal", appraisal, summary, people }, difference: null });
    return appraisal;
  };
  const check = (work: PaneLook, progress: Progress): Promise<CheckResult> => {
    const { rules, language } = store.get();
    store.set({ isStale: false });
    return work.check(rules, language, today(), progress);
  };
  const look: Look = {
    async first(work, progress) {
      const early = check(work, progress);
      const [hasRecovered] = await Promise.all([
        work.workbook.recover(),
        // What fails here fails below, or was in the middle of being taken back.
        early.catch(() => null),
      ]);
      show(work, await (hasRecovered ? check(work, progress) : early));
      return hasRecovered;
    },
    async read(work, progress) {
      return show(work, await check(work, progress));
    },
    async again(work, progress) {
      const { rules, language, finding } = store.get();
      if (finding?.kind !== "appraisal") return look.read(work, progress);
      return show(work, await work.reappraise(finding.appraisal, rules, language, today(), progress));
    },
  };
  return look;
}
