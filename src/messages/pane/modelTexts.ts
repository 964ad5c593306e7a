import type {
  DistributionPolicy,
  PeriodAggregation,
  RaterPolicy,
  ScoringRuleKind,
  WeightRepair,
} from "../../core/index.ts";

/** Numbers and choices of scoring rules, by what they are called in the policy. */
export type RuleFieldName =
  | "form"
  | "full"
  | "reads"
  | "from"
  | "to"
  | "extrapolate"
  | "knots"
  | "side"
  | "steps"
  | "otherwise"
  | "low"
  | "high"
  | "unit"
  | "lossPerUnit"
  | "gainPerUnit"
  | "rounding"
  | "met"
  | "bound"
  | "pointsMet"
  | "pointsNotMet"
  | "base"
  | "reference"
  | "direction"
  | "conditions"
  | "lossPerFailed"
  | "anchors"
  | "perEvent"
  | "pointsWithout"
  | "pointsWith"
  | "expression"
  | "cap"
  | "floor";

/** Choices inside a rule. */
export type RuleChoice =
  | "direct"
  | "inverse"
  | "complement"
  | "actual"
  | "attainment"
  | "atLeast"
  | "atMost"
  | "equals"
  | "full"
  | "started"
  | "fractional"
  | "higherIsBetter"
  | "lowerIsBetter"
  | "target"
  | "fixed"
  | "yes"
  | "no";

/** The rules as something to edit. */
export interface ModelTexts {
  readonly draft: {
    readonly label: string;
    readonly none: string;
    readonly changes: (count: number) => string;
    readonly apply: string;
    readonly drop: string;
    readonly undo: string;
    readonly redo: string;
    readonly whoMoves: string;
    /** Errors of the policy that an apply would carry into the results. */
    readonly hasErrors: (count: number) => string;
  };
  readonly file: {
    readonly templates: string;
    readonly export: string;
    readonly import: string;
    readonly importHelp: string;
    readonly failed: (fileName: string) => string;
    readonly tooLarge: (fileName: string) => string;
    readonly fileName: (policyName: string) => string;
    readonly ownRules: string;
    readonly ownRulesHelp: string;
  };
  readonly marks: { readonly changed: string; readonly assumed: string; readonly assumedHelp: string };
  readonly tree: {
    readonly title: string;
    readonly hint: string;
    readonly indicator: string;
    readonly weight: string;
    readonly weightOf: (name: string) => string;
    readonly ofTotal: string;
    readonly role: string;
    readonly noRole: string;
    readonly notInRole: string;
    readonly equalShare: string;
    readonly sum: (sum: string) => string;
    readonly topSum: (sum: string) => string;
    /** @param parent - "" for the top of the tree. */
    readonly sumWrong: (parent: string, sum: string, whole: string) => string;
    readonly repairs: Readonly<Record<Exclude<WeightRepair, "remainderToLast">, string>>;
    readonly repairsOf: (parent: string) => string;
    readonly name: string;
    readonly addIndicator: string;
    readonly addArea: string;
    readonly newIndicator: string;
    readonly newArea: string;
    readonly remove: string;
    readonly up: string;
    readonly down: string;
    readonly roleTarget: (role: string) => string;
    readonly ownWeight: string;
    readonly modelWeight: string;
  };
  readonly indicator: {
    readonly measuredBy: string;
    readonly rating: string;
    readonly actual: string;
    readonly scale: string;
    readonly policyScale: (min: number, max: number) => string;
    readonly target: string;
    readonly rule: string;
    readonly noRule: string;
    readonly kinds: Readonly<Record<ScoringRuleKind, string>>;
    readonly fields: Readonly<Record<RuleFieldName, string>>;
    readonly choices: Readonly<Record<RuleChoice, string>>;
    readonly input: string;
    readonly points: string;
    readonly text: string;
    readonly add: string;
    readonly remove: (position: number) => string;
    readonly words: string;
    readonly wordsHelp: string;
    readonly understand: string;
    readonly notUnderstood: string;
    readonly unread: (words: string) => string;
    readonly curve: string;
    readonly curveAxes: Readonly<Record<"attainment" | "actual" | "failed" | "anchor" | "events", string>>;
    readonly curvePoint: (input: string, points: string) => string;
    readonly curveNone: string;
  };
  readonly grades: {
    readonly title: string;
    readonly name: (position: number) => string;
    readonly from: (grade: string) => string;
    readonly below: string;
    readonly add: (grade: string) => string;
    readonly remove: (grade: string) => string;
    readonly newName: string;
    readonly bonus: (grade: string) => string;
    readonly bonusTitle: string;
    readonly bonusHelp: string;
  };
  readonly raters: {
    readonly title: string;
    readonly none: string;
    readonly weight: (group: string) => string;
    readonly counts: (share: string) => string;
    readonly minCount: (group: string) => string;
    readonly missingGroup: string;
    readonly missingGroups: Readonly<Record<RaterPolicy["missingGroup"], string>>;
    readonly anonymity: string;
  };
  readonly scales: {
    readonly title: string;
    readonly none: string;
    readonly min: (scale: string) => string;
    readonly max: (scale: string) => string;
    readonly becomes: (from: string, to: string) => string;
    readonly identity: string;
  };
  readonly periods: {
    readonly title: string;
    readonly none: string;
    readonly weight: (period: string) => string;
    readonly aggregation: string;
    readonly kinds: Readonly<Record<PeriodAggregation["kind"], string>>;
    readonly bestCount: string;
    readonly yearShare: string;
    readonly missing: string;
    readonly minimum: string;
  };
  readonly absence: {
    readonly title: string;
    readonly missing: string;
    readonly notApplicable: string;
  };
  readonly quota: {
    readonly title: string;
    readonly use: string;
    readonly mode: string;
    readonly modes: Readonly<Record<DistributionPolicy["mode"], string>>;
    readonly group: string;
    readonly groups: Readonly<Record<DistributionPolicy["group"], string>>;
    readonly share: (grade: string) => string;
    readonly sum: (sum: string) => string;
    readonly minimumGroupSize: string;
  };
  readonly field: {
    readonly notANumber: string;
    readonly between: (min: string, max: string) => string;
    readonly atLeast: (min: string) => string;
  };
  readonly nothing: string;
}
