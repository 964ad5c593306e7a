import {
  appraiseInSteps,
  checkPolicy,
  dayFromIso,
  issueSeverity,
  judgePromotion,
  type Issue,
} from "../core/index.ts";
import type { Language } from "../messages/index.ts";
import { defaultReadOptions, readSteps } from "../reader/index.ts";
import type { Progress, Workbook, WorkbookGrids } from "../sheet/index.ts";
import type { CheckResult } from "./appraisal.ts";
import { choosePolicy } from "./choosePolicy.ts";
import { loadKept, type KeptState } from "./keptState.ts";
import type { PolicyChoice } from "./policyChoice.ts";
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
  const grids = await workbook.readGrids(null, progress);
  const kept = await loadKept(workbook);
  return checkGrids([grids], { choice, ...kept }, progress, language, today);
}

/** What the user wants now, and what she chose and confirmed before. */
export interface CheckChoice extends KeptState {
  readonly choice: PolicyChoice;
}

/** The same over grids that stand ready: several workbooks are read as one. */
export async function checkGrids(
  workbooks: readonly WorkbookGrids[],
  { choice, policy: kept, mapping, issues: keptIssues }: CheckChoice,
  progress: Progress,
  language: Language,
  today: string,
): Promise<CheckResult> {
  const read = await runSteps(
    readSteps(workbooks, { ...defaultReadOptions, mapping }),
    progress,
    ({ done }) => {
      progress.report("understand", done);
    },
  );
  if (read.policy === null || read.dataset.size === 0) return { found: false, read };
  const { policy, dataset, origin } = choosePolicy(choice, read.policy, read.dataset, kept, language);
  const result = await runSteps(appraiseInSteps(policy, dataset), progress, ({ done, total }) => {
    progress.report("score", total === 0 ? 1 : done / total);
  });
  const promotion =
    policy.promotion === null ? null : judgePromotion(policy, dataset, result, { asOf: dayFromIso(today) });
  const issues = sortIssues([
    ...keptIssues,
    ...checkPolicy(policy),
    ...result.issues,
    ...(promotion?.issues ?? []),
    ...read.issues,
  ]);
  return { found: true, appraisal: { read, policy, origin, dataset, result, promotion, issues } };
}

const order = { error: 0, doubt: 1, note: 2 } as const;

/** Errors first, then doubts, then notes; what the policy check and the run both found stands once. */
function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues
    .filter((issue) => {
      const key = JSON.stringify(issue);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((left, right) => order[issueSeverity(left.code)] - order[issueSeverity(right.code)]);
}
