import type { Progress, SheetPlan } from "../sheet/index.ts";
import { applyLayout } from "./layout/applyLayout.ts";
import { backupMark, findSheets } from "./ownTabs.ts";
import { byteCount } from "./publishing/byteCount.ts";
import { requestBudget } from "./publishing/requestBudget.ts";
import { tabName } from "./publishing/tabName.ts";
import { writeWholeTab } from "./publishing/writeTab.ts";
import { runExcel } from "./runExcel.ts";

/**
 * Adds sheets that are the user's from the start: they carry no mark of ours, so they are read like any other and
 * never written again. All or none.
 *
 * @returns The names that the sheets got, in the order of the plans.
 */
export async function insertSheets(
  plans: readonly SheetPlan[],
  progress: Progress,
): Promise<readonly string[]> {
  const added: string[] = [];
  try {
    await runExcel(async (context) => {
      const taken = (await findSheets(context)).map(({ name }) => name);
      const bytes = plans.reduce((sum, plan) => sum + byteCount(JSON.stringify(plan)), 0);
      const budget = requestBudget(context, bytes, progress);
      for (const plan of plans) {
        const name = tabName(plan.name, taken);
        taken.push(name);
        added.push(name);
        const sheet = context.workbook.worksheets.add(name);
        sheet.visibility = "VeryHidden";
        // Until everything stands it counts as a hidden copy, which the next publishing clears away.
        sheet.customProperties.add(backupMark, "inserting");
        await writeWholeTab(sheet, plan, budget);
        await budget.reserve(byteCount(JSON.stringify(plan)));
        await applyLayout(context, sheet, plan, {}, budget.reserve);
      }
      await budget.flush();
      for (const name of added) {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.customProperties.getItem(backupMark).delete();
        sheet.visibility = "Visible";
      }
      const first = added[0];
      if (first !== undefined) context.workbook.worksheets.getItem(first).activate();
      await context.sync();
    });
    return added;
  } catch (cause) {
    if (added.length > 0) await takeAway(added);
    throw cause;
  }
}

/** Where the connection is gone too, the mark lets the next publishing do it. */
async function takeAway(names: readonly string[]): Promise<void> {
  await runExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
    await context.sync();
    for (const sheet of sheets)
      if (!sheet.isNullObject) {
        sheet.visibility = "Hidden";
        sheet.delete();
      }
    await context.sync();
  }).catch(() => undefined);
}
