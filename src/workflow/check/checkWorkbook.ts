import type { Language } from "../../messages/index.ts";
import { defaultReadOptions, readSteps, type ReadResult } from "../../reader/index.ts";
import type { Progress, Workbook, WorkbookGrids } from "../../sheet/index.ts";
import type { CheckResult } from "./appraisal.ts";
import { appraiseRead } from "./appraiseRead.ts";
import type { CheckChoice } from "./checkChoice.ts";
import { loadKept } from "../kept/loadKept.ts";
import type { PolicyChoice } from "../choose/policyChoice.ts";
import { fetchTemplates } from "../templates/fetchTemplates.ts";
import { findSheetsBeside } from "./findSheetsBeside.ts";
import type { SheetRules } from "../rules/sheetRules.ts";
import { runSteps } from "./runSteps.ts";

/**
 * Reads the open workbook, settles the rules and appraises everybody. Writes nothing.
 *
 * @param today - ISO date on which tenure and time in level are counted.
 */
export async function checkWorkbook(
  workbook: Workbook,
  choice: PolicyChoice,
  progress: Progress,
  language: Language,
  today: string,
): Promise<CheckResult> {
  progress.report("read", 0);
  // Asked at once: a round trip to Excel can take longer than all that follows.
  const [kept, grids] = await Promise.all([
    loadKept(workbook),
    workbook.readGrids(null, progress, ["policy"]),
  ]);
  const calibrated = kept.calibrates ? await workbook.readGrids([], progress, ["summary"]) : null;
  const own = [...(grids.own ?? []), ...(calibrated?.own ?? [])];
  return checkGrids([{ ...grids, own }], { choice, ...kept }, progress, language, today);
}

/** The same over grids that stand ready: several workbooks are read as one. */
export async function checkGrids(
  workbooks: readonly WorkbookGrids[],
  choice: CheckChoice,
  progress: Progress,
  language: Language,
  today: string,
): Promise<CheckResult> {
  if (choice.choice.kind === "auto" && choice.policy === null) fetchTemplates(workbooks);
  const beside = await findSheetsBeside(workbooks, choice);
  const { sheetRules, besideScores } = beside;
  const readAs = (knownIndicators: readonly string[]): Promise<ReadResult> =>
    runSteps(
      readSteps(workbooks, { ...defaultReadOptions, mapping: choice.mapping, besideScores, knownIndicators }),
      progress,
      async ({ done, load }) => {
        progress.report("understand", done);
        await load?.();
      },
    );
  const first = await readAs([]);
  // Figures of sales are no scores, unless rules say that they are and nothing else is scored.
  const known = first.policy === null ? indicatorNames(choice, sheetRules) : [];
  const read = known.length === 0 ? first : await readAs(known);
  return appraiseRead(read, beside, choice, progress, language, today);
}

/** What the rules of the workbook, kept or as tables, or those that the user gives call their indicators. */
function indicatorNames(
  { choice, policy: kept }: CheckChoice,
  sheetRules: readonly SheetRules[],
): readonly string[] {
  const typed = sheetRules
    .flatMap(({ tables }) => tables)
    .filter(({ tableId }) => tableId === "indicators")
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.indicator?.text ?? ""));
  const policies = [kept, choice.kind === "given" ? choice.policy : null];
  const named = policies.flatMap((policy) => policy?.model.nodes ?? []);
  return [...typed, ...named.flatMap(({ name, aliases }) => [name, ...aliases])].filter(
    (name) => name !== "",
  );
}
