import type {
  AbsencePolicy,
  DistributionPolicy,
  GradeBand,
  IndicatorNode,
  PeriodPolicy,
  RaterGroup,
  RaterGroupRule,
  RaterPolicy,
  RatingScale,
  WeightRepair,
} from "../../core/index.ts";

/** Where a weight stands: the model's own, or what a role template says instead. */
interface WeightPlace {
  readonly nodeId: string;
  /** Null for the model itself. */
  readonly roleId: string | null;
}

/** One change of a policy, as a user makes it in the pane. */
export type PolicyEdit =
  /** Null: an equal share of what is left (model), or the model's own weight again (role). */
  | (WeightPlace & { readonly kind: "weight"; readonly weight: number | null })
  /** The siblings make room in proportion, so that the sum stays. */
  | (WeightPlace & { readonly kind: "balancedWeight"; readonly weight: number })
  | {
      readonly kind: "repairWeights";
      readonly parentId: string | null;
      readonly roleId: string | null;
      readonly how: WeightRepair;
    }
  | {
      readonly kind: "indicator";
      readonly nodeId: string;
      readonly change: Partial<Pick<IndicatorNode, "rule" | "target" | "scaleId" | "measuredBy">>;
    }
  /** A new area or indicator below a parent, behind its siblings, with an equal share of what is left as its weight. */
  | {
      readonly kind: "addNode";
      readonly nodeKind: "area" | "indicator";
      /** Not in use yet. */
      readonly nodeId: string;
      readonly parentId: string | null;
      readonly name: string;
    }
  /** With everything below it, and what roles say about it. */
  | { readonly kind: "removeNode"; readonly nodeId: string }
  /** The old name stays as an alias, so that the sheet's column is still found. An empty name changes nothing. */
  | { readonly kind: "renameNode"; readonly nodeId: string; readonly name: string }
  /** @param to - Place among its siblings, from 0. */
  | { readonly kind: "moveNode"; readonly nodeId: string; readonly to: number }
  /** A target that holds for a role; null means the model's own again. */
  | {
      readonly kind: "roleTarget";
      readonly nodeId: string;
      readonly roleId: string;
      readonly target: number | null;
    }
  /** A band of the scale in use, by position, best first. */
  | {
      readonly kind: "band";
      readonly index: number;
      readonly change: Partial<Pick<GradeBand, "grade" | "min">>;
    }
  /** A new band above the one at this position; its bound lies half way. */
  | { readonly kind: "addBand"; readonly index: number; readonly grade: string }
  | { readonly kind: "removeBand"; readonly index: number }
  | {
      readonly kind: "rater";
      readonly group: RaterGroup;
      readonly change: Partial<Omit<RaterGroupRule, "group">>;
    }
  | {
      readonly kind: "raters";
      readonly change: Partial<Pick<RaterPolicy, "missingGroup" | "anonymityThreshold">>;
    }
  /** Null takes the quota away; a change where there is none begins one with equal shares. */
  | { readonly kind: "quota"; readonly change: Partial<Omit<DistributionPolicy, "shares">> | null }
  | { readonly kind: "share"; readonly grade: string; readonly share: number }
  | { readonly kind: "balancedShare"; readonly grade: string; readonly share: number }
  /** The bonus coefficient of a grade; null takes it away, which is not zero. */
  | { readonly kind: "bonus"; readonly grade: string; readonly coefficient: number | null }
  | {
      readonly kind: "scale";
      readonly scaleId: string;
      readonly change: Partial<Pick<RatingScale, "min" | "max" | "step" | "normalisation">>;
    }
  | { readonly kind: "periods"; readonly change: Partial<Omit<PeriodPolicy, "periods" | "proration">> }
  | { readonly kind: "absence"; readonly change: Partial<AbsencePolicy> };
