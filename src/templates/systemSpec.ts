import type {
  AppraisalPolicy,
  CareerTrack,
  EligibilityGate,
  FollowUpPolicy,
  IndicatorNode,
  PromotionStep,
  RaterGroup,
  ReservePolicy,
  ReviewStep,
  TenureRange,
} from "../core/index.ts";

/** A name in simplified Chinese, traditional Chinese and English, then further spellings that sheets have. */
export type Words = readonly [zhCN: string, zhTW: string, en: string, ...further: string[]];

/** The first of the words that are in the policy's language. */
export type Say = (...words: Words) => string;

/** An indicator as the source states it; a part that it does not state is left out. */
export interface LeafSpec {
  readonly id: string;
  readonly words: Words;
  /** Share of the parent, 0..1; left out: equal shares, which the source does not state. */
  readonly weight?: number;
  /** Where it is measured or rated otherwise than by points. */
  readonly measure?: Partial<IndicatorNode>;
  /** What high and low look like; the points are ours. */
  readonly anchors?: readonly { readonly points: number; readonly words: Words }[];
}

export interface AreaSpec extends LeafSpec {
  readonly leaves: readonly LeafSpec[];
}

type WithWords<Gate> = Gate extends { readonly kind: "group" }
  ? never
  : Omit<Gate, "name"> & { readonly words: Words; readonly isAssumed?: boolean };

/** Several gates of which so many must be met. */
export interface GroupSpec {
  readonly kind: "group";
  readonly id: string;
  readonly words: Words;
  readonly needs: number | "all" | "any";
  readonly gates: readonly GateSpec[];
}

/** A gate with its name in all languages; `isAssumed`: its figure is a default of ours. */
export type GateSpec = WithWords<EligibilityGate> | GroupSpec;

export interface LevelSpec {
  readonly id: string;
  readonly words: Words;
  /** Left out: management. */
  readonly track?: CareerTrack;
}

/** A step of the ladder; what is left out is a promotion without trial. */
export interface StepSpec {
  readonly from: string;
  readonly to: string;
  readonly kind?: PromotionStep["kind"];
  readonly gates: readonly GateSpec[];
  readonly priority?: readonly GateSpec[];
}

export interface LadderSpec {
  readonly levels: readonly LevelSpec[];
  readonly steps: readonly StepSpec[];
  /** From lowest to highest. */
  readonly degrees?: readonly Words[];
  readonly tenureRanges?: readonly TenureRange[];
  readonly facts?: readonly { readonly factId: string; readonly words: Words }[];
  readonly reserve?: ReservePolicy;
  readonly review?: readonly (Pick<ReviewStep, "id" | "by"> & { readonly words: Words })[];
}

/** One source system: what its document says, and nothing else. */
export interface SystemSpec {
  /** Row of the source systems' list. */
  readonly id: string;
  readonly words: Words;
  /** Areas with their indicators, or indicators alone. */
  readonly model: readonly (LeafSpec | AreaSpec)[];
  /** Roles and, by role, the nodes that apply to it; left out: all nodes. */
  readonly roles?: readonly {
    readonly id: string;
    readonly words: Words;
    readonly nodes?: readonly string[];
    /** What the source lists as its duties. */
    readonly duties?: readonly Words[];
  }[];
  readonly raters?: readonly RaterGroup[];
  readonly ladder?: LadderSpec;
  /** What follows an appraisal as far as the source says; the rest gets defaults that are listed as assumed. */
  readonly followUp?: (say: Say) => Partial<FollowUpPolicy>;
  /** Parts that are built otherwise; `say` takes a name in the policy's language. */
  readonly parts?: (say: Say) => Partial<AppraisalPolicy>;
  /** Further pointers of what the source leaves open. */
  readonly assumed?: readonly string[];
}
