import type {
  AppraisalPolicy,
  Issue,
  Outcome,
  ReadPolicy,
  ReadRuleText,
  ScoringRule,
} from "../../core/index.ts";
import type { Language } from "../../messages/index.ts";
import type { Progress } from "../../sheet/index.ts";
import type {
  Appraisal,
  Comparison,
  PolicyEdit,
  RuleCurve,
  TemplateCard,
  Trial,
  WeightTree,
} from "../../workflow/index.ts";

/** What the panels about the rules ask of the workflow. */
export interface PolicyWork {
  edit(policy: AppraisalPolicy, edit: PolicyEdit): AppraisalPolicy;
  check(policy: AppraisalPolicy): readonly Issue[];
  isAssumed(policy: AppraisalPolicy, place: string): boolean;
  /** JSON pointers of what differs. */
  changes(before: AppraisalPolicy, after: AppraisalPolicy): ReadonlySet<string>;
  weightTree(policy: AppraisalPolicy, roleId: string | null): WeightTree;
  curve(rule: ScoringRule, target: number | null): RuleCurve | null;
  ruleFromWords(text: string): ReadRuleText;
  toFile(policy: AppraisalPolicy): string;
  fromFile(text: string): Promise<Outcome<ReadPolicy>>;
  cards(language: Language): readonly TemplateCard[];
  template(id: string, language: Language): AppraisalPolicy;
  /** Puts a template's sample sheets into the workbook. Answers their names. */
  insert(
    templateId: string,
    language: Language,
    today: string,
    progress: Progress,
  ): Promise<readonly string[]>;
  /**
   * Keeps rules with the workbook; null forgets them.
   *
   * @param rulesSeen - What the rules' own tables said at the last look.
   */
  keep(policy: AppraisalPolicy | null, rulesSeen: Appraisal["rulesSeen"] | null): Promise<void>;
  /** What other rules would give; writes nothing. */
  try(appraisal: Appraisal, policy: AppraisalPolicy, progress: Progress): Promise<Trial>;
  compare(before: Trial, after: Trial): Comparison;
}
