import type { Progress } from "../../sheet/index.ts";
import type { Appraisal, CheckResult } from "../../workflow/index.ts";
import type { PaneWork } from "../work/paneWork.ts";
import type { PaneStore } from "./createStore.ts";

/** Ways to a finding: by reading the workbook, or from what was read before. Null where there are no scores. */
export interface Look {
  read(work: PaneWork, progress: Progress): Promise<Appraisal | null>;
  /** After a decision: rules and grades anew, the sheets are not read again. */
  again(work: PaneWork, progress: Progress): Promise<Appraisal | null>;
}

/** @param today - ISO date on which tenure is counted. */
export function createLook(store: PaneStore, today: () => string): Look {
  const show = (work: PaneWork, found: CheckResult): Appraisal | null => {
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
  const look: Look = {
    async read(work, progress) {
      const { rules, language } = store.get();
      store.set({ isStale: false });
      return show(work, await work.check(rules, language, today(), progress));
    },
    async again(work, progress) {
      const { rules, language, finding } = store.get();
      if (finding?.kind !== "appraisal") return look.read(work, progress);
      return show(work, await work.reappraise(finding.appraisal, rules, language, today(), progress));
    },
  };
  return look;
}
