import { silent, type PlanDifference, type WorkbookPlan } from "../../sheet/index.ts";
import { runExcel } from "../runExcel.ts";
import { compareWorkbook } from "./compareWorkbook.ts";
import { cellsChanged } from "./tabChange.ts";

/** What would publishing change? Reads only. */
export function previewPlan(plan: WorkbookPlan): Promise<PlanDifference> {
  return runExcel(async (context) => {
    const { changes } = await compareWorkbook(context, plan, silent);
    const sheets = changes.map((change) => ({
      id: change.plan.id,
      name: change.plan.name,
      change: change.kind === "added" || change.kind === "unchanged" ? change.kind : ("changed" as const),
      cells: cellsChanged(change),
    }));
    return { sheets };
  });
}
