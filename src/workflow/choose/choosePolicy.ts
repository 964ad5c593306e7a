import type { AppraisalPolicy, Dataset, Issue } from "../../core/index.ts";
import { proposedPolicyNames } from "../../messages/index.ts";
import type { PolicyLanguage } from "../../templates/index.ts";
import type { PolicyOrigin } from "../check/appraisal.ts";
import type { adoptSheet } from "./adoptSheet.ts";
import { builtTemplate } from "../templates/builtTemplate.ts";
import { matchTemplate } from "./matchTemplate.ts";
import type { PolicyChoice } from "./policyChoice.ts";
import type { SettledRules } from "../rules/settleRules.ts";
import type { RulesSeen, SheetRules } from "../rules/sheetRules.ts";

/** The rules in force for a sheet, where they come from, and the data by their ids. */
export interface ChosenPolicy {
  readonly policy: AppraisalPolicy;
  readonly dataset: Dataset;
  readonly origin: PolicyOrigin;
  /** Of the tables in which the rules stand. */
  readonly issues: readonly Issue[];
  /** Gives an issue of the rules the cell where the rule stands, where it stands in one. */
  readonly atCell: (issue: Issue) => Issue;
  readonly rulesSeen: RulesSeen;
}

/** Rules that the workbook has: kept ones, and tables. */
export interface RulesOfWorkbook {
  readonly kept: AppraisalPolicy | null;
  /** What the tables said when the rules were kept. */
  readonly keptSeen: RulesSeen | null;
  readonly sheetRules: readonly SheetRules[];
}

type Basis = Pick<ChosenPolicy, "policy" | "dataset" | "origin">;

/**
 * Settles which rules apply.
 *
 * @param proposed - What the sheet implies.
 * @param rules - The rules that the workbook has, which `auto` takes first, the last change before all others.
 */
export async function choosePolicy(
  choice: PolicyChoice,
  proposed: AppraisalPolicy,
  dataset: Dataset,
  rules: RulesOfWorkbook,
  language: PolicyLanguage,
): Promise<ChosenPolicy> {
  const before = await withoutTables(choice, proposed, dataset, rules.kept, language);
  const settled = await settle(before.policy, rules);
  const { seen: rulesSeen, placeOf } = settled;
  // What the user chooses now goes before everything that stands in the workbook.
  if (choice.kind !== "auto") return { ...before, issues: [], atCell: (issue) => issue, rulesSeen };
  const { issues } = settled;
  if (settled.rules === null) return { ...before, issues, atCell: (issue) => issue, rulesSeen };
  const { policy, sheetName, isTab } = settled.rules;
  return {
    ...(await adopt(policy, proposed, dataset)),
    ...{ origin: { kind: "sheet", sheetName, isTab }, issues, rulesSeen },
    atCell: (issue) => {
      const pointer = issue.at?.startsWith("policy:") === true ? issue.at.slice("policy:".length) : null;
      const at = pointer === null ? undefined : placeOf(pointer);
      return at === undefined ? issue : { ...issue, at };
    },
  };
}

/** Most workbooks have no rules as tables: the first look need not load what reads and checks them. */
async function settle(
  before: AppraisalPolicy,
  { sheetRules, kept, keptSeen }: RulesOfWorkbook,
): Promise<SettledRules> {
  if (sheetRules.length === 0)
    return { rules: null, issues: [], placeOf: () => undefined, seen: { said: [], stamp: null } };
  const { settleRules } = await import(/* webpackChunkName: "tableRules" */ "../rules/settleRules.ts");
  return settleRules(sheetRules, before, kept, keptSeen);
}

async function withoutTables(
  choice: PolicyChoice,
  proposed: AppraisalPolicy,
  dataset: Dataset,
  kept: AppraisalPolicy | null,
  language: PolicyLanguage,
): Promise<Basis> {
  switch (choice.kind) {
    case "given":
      return given(choice.policy, proposed, dataset);
    case "template": {
      const { templateId } = choice;
      const origin = { kind: "template", templateId, isChosen: true } as const;
      return { ...(await adopt(await builtTemplate(templateId, language), proposed, dataset)), origin };
    }
    case "proposed":
      return { policy: named(proposed, language), dataset, origin: { kind: "proposed" } };
    case "auto": {
      if (kept !== null) return given(kept, proposed, dataset);
      const match = await matchTemplate(proposed, dataset, language);
      if (match === null) return { policy: named(proposed, language), dataset, origin: { kind: "proposed" } };
      const origin = { kind: "template", templateId: match.templateId, isChosen: false } as const;
      return { ...(await adopt(match.policy, proposed, dataset)), origin };
    }
  }
}

const named = (policy: AppraisalPolicy, language: PolicyLanguage): AppraisalPolicy => ({
  ...policy,
  name: proposedPolicyNames[language],
});

async function given(policy: AppraisalPolicy, proposed: AppraisalPolicy, dataset: Dataset): Promise<Basis> {
  return { ...(await adopt(policy, proposed, dataset)), origin: { kind: "given" } };
}

/** Brings the sheet's data under the ids of rules that are not its own; a workbook without any need not load it. */
async function adopt(
  ...[policy, proposed, dataset]: Parameters<typeof adoptSheet>
): Promise<ReturnType<typeof adoptSheet>> {
  const { adoptSheet: adoptNow } = await import(/* webpackChunkName: "adopt" */ "./adoptSheet.ts");
  return adoptNow(policy, proposed, dataset);
}
