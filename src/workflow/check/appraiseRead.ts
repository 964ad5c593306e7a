import { appraiseInSteps, dayFromIso, type Dataset } from "../../core/index.ts";
import type { Language } from "../../messages/index.ts";
import type { ReadResult } from "../../reader/index.ts";
import type { Progress } from "../../sheet/index.ts";
import type { CheckResult } from "./appraisal.ts";
import type { CheckChoice } from "./checkChoice.ts";
import { choosePolicy } from "../choose/choosePolicy.ts";
import { issuesOfReading } from "../issues/issuesOfReading.ts";
import { issuesOfRules } from "../issues/issuesOfRules.ts";
import type { LedgerEntry } from "../kept/ledgerEntry.ts";
import { takeTypedGrades } from "../kept/takeTypedGrades.ts";
import { fetchLadder, promotionOf } from "../results/promotionOf.ts";
import { recordsOf } from "../records/recordsOf.ts";
import type { SheetsBeside } from "./sheetsBeside.ts";
import { runSteps } from "./runSteps.ts";
import { sortIssues } from "../issues/sortIssues.ts";

/**
 * Settles the rules for what was read and appraises everybody; the sheets are not read again.
 *
 * @param today - ISO date on which tenure and time in level are counted.
 */
export async function appraiseRead(
  read: ReadResult,
  { sheetRules, recordTables, typedGrades }: Omit<SheetsBeside, "besideScores">,
  {
    choice,
    policy: kept,
    rulesSeen: keptSeen,
    ledger: keptLedger,
    shownGrades,
    reviews: keptReviews,
    pool: before,
    issues: keptIssues,
  }: CheckChoice,
  progress: Progress,
  language: Language,
  today: string,
): Promise<CheckResult> {
  if (read.policy === null || read.dataset.size === 0) return { found: false, read };
  const ledger = takeTypedGrades(typedGrades, { ledger: keptLedger, shownGrades }, today);
  const people = withLedger(read.dataset, ledger);
  const rules = { kept, keptSeen, sheetRules };
  const chosen = await choosePolicy(choice, read.policy, people, rules, language);
  const { policy, origin, rulesSeen } = chosen;
  fetchLadder(policy);
  const taken = await recordsOf(recordTables, policy, chosen.dataset);
  const { records, approvals, decided } = taken;
  const reviews = inOrderOfTime([...keptReviews, ...taken.reviews]);
  const dataset = { ...chosen.dataset, overrides: inOrderOfTime([...chosen.dataset.overrides, ...decided]) };
  const result = await runSteps(appraiseInSteps(policy, dataset), progress, ({ done, total }) => {
    progress.report("score", total === 0 ? 1 : done / total);
  });
  const days = { asOf: dayFromIso(today), approvals };
  const { promotion, pool } = await promotionOf(policy, dataset, result, days, before, progress);
  const issues = sortIssues([
    ...keptIssues,
    ...issuesOfRules([...chosen.issues, ...result.issues.map(chosen.atCell)], read.issues, origin),
    ...(promotion?.issues ?? []).map(chosen.atCell),
    ...issuesOfReading(read.issues, policy, origin),
    ...taken.issues,
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
    recordTables,
    typedGrades,
    records,
    issues,
  };
  return { found: true, appraisal };
}

/** The grades that people decided, as the core takes them: what was undone does not count. */
function withLedger(dataset: Dataset, ledger: readonly LedgerEntry[]): Dataset {
  const standing = ledger.filter(({ undone }) => undone === null);
  return standing.length === 0 ? dataset : { ...dataset, overrides: [...dataset.overrides, ...standing] };
}

/** What is of the same time stays in its order. */
function inOrderOfTime<Entry extends { readonly when: string }>(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((left, right) => (left.when < right.when ? -1 : left.when > right.when ? 1 : 0));
}
