import { appraiseInSteps, dayFromIso, judgePromotionInSteps, type Dataset } from "../core/index.ts";
import type { Language } from "../messages/index.ts";
import type { ReadResult } from "../reader/index.ts";
import type { Progress } from "../sheet/index.ts";
import type { CheckResult } from "./appraisal.ts";
import type { CheckChoice } from "./checkChoice.ts";
import { choosePolicy } from "./choosePolicy.ts";
import { issuesOfReading } from "./issuesOfReading.ts";
import type { LedgerEntry } from "./kept/ledgerEntry.ts";
import { poolOf } from "./poolOf.ts";
import type { SheetRules } from "./rules/sheetRules.ts";
import { runSteps } from "./runSteps.ts";
import { sortIssues } from "./sortIssues.ts";

/**
 * Settles the rules for what was read and appraises everybody; the sheets are not read again.
 *
 * @param today - ISO date on which tenure and time in level are counted.
 */
export async function appraiseRead(
  read: ReadResult,
  sheetRules: readonly SheetRules[],
  {
    choice,
    policy: kept,
    rulesSeen: keptSeen,
    ledger,
    reviews,
    pool: before,
    issues: keptIssues,
  }: CheckChoice,
  progress: Progress,
  language: Language,
  today: string,
): Promise<CheckResult> {
  if (read.policy === null || read.dataset.size === 0) return { found: false, read };
  const people = withLedger(read.dataset, ledger);
  const rules = { kept, keptSeen, sheetRules };
  const chosen = choosePolicy(choice, read.policy, people, rules, language);
  const { policy, dataset, origin, rulesSeen } = chosen;
  const result = await runSteps(appraiseInSteps(policy, dataset), progress, ({ done, total }) => {
    progress.report("score", total === 0 ? 1 : done / total);
  });
  const asOf = dayFromIso(today);
  const promotion =
    policy.promotion === null
      ? null
      : await runSteps(judgePromotionInSteps(policy, dataset, result, { asOf }), progress, () => undefined);
  const pool = poolOf(policy, before, promotion, dataset, asOf);
  const issues = sortIssues([
    ...keptIssues,
    ...chosen.issues,
    ...result.issues.map(chosen.atCell),
    ...(promotion?.issues ?? []).map(chosen.atCell),
    ...issuesOfReading(read.issues, policy, origin),
  ]);
  const appraisal = {
    read,
    policy,
    origin,
    dataset,
    result,
    promotion,
    ledger,
    reviews,
    pool,
    sheetRules,
    rulesSeen,
    issues,
  };
  return { found: true, appraisal };
}

/** The grades that people decided, as the core takes them: what was undone does not count. */
function withLedger(dataset: Dataset, ledger: readonly LedgerEntry[]): Dataset {
  const standing = ledger.filter(({ undone }) => undone === null);
  return standing.length === 0 ? dataset : { ...dataset, overrides: [...dataset.overrides, ...standing] };
}
