import type { TieBreak } from "../policy/rankingPolicy.ts";

export type CareerTrack = "management" | "professional" | "lateral";

/** One rung of the ladder. */
export interface JobLevel {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly track: CareerTrack;
}

/** One typed test; unknown facts make it "unknown", never passed. */
export type EligibilityGate =
  | (GateBase<"tenure"> & { readonly minMonths: number | null; readonly maxMonths: number | null })
  | (GateBase<"timeInLevel"> & { readonly minMonths: number })
  | (GateBase<"degree"> & { readonly atLeast: string })
  | (GateBase<"certificate"> & { readonly anyOf: readonly string[] })
  | (GateBase<"count"> & { readonly factId: string; readonly atLeast: number })
  | (GateBase<"minScore"> & { readonly nodeId: string | null; readonly atLeast: number })
  | (GateBase<"gradeOfLast"> & {
      readonly periods: number;
      readonly atLeastGrade: string;
      readonly required: number;
    })
  | (GateBase<"averageOfLast"> & { readonly periods: number; readonly atLeast: number })
  | (GateBase<"streak"> & { readonly streakId: string })
  | (GateBase<"noVeto"> & { readonly withinMonths: number | null })
  | (GateBase<"flag"> & { readonly factId: string })
  | (GateBase<"vacancy"> & { readonly levelId: string })
  | (GateBase<"headcountShare"> & { readonly levelId: string; readonly maxShare: number })
  | (GateBase<"group"> & {
      readonly needs: number | "all" | "any";
      readonly gates: readonly EligibilityGate[];
    });

interface GateBase<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
}

/** A step of the ladder graph, with its gates; all must be met unless a group gate says otherwise. */
export interface PromotionStep {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: "promotion" | "demotion" | "lateral";
  readonly gates: readonly EligibilityGate[];
  /** A gate that puts a candidate before others without being required ("excellent in several cycles goes first"). */
  readonly priority: readonly EligibilityGate[];
}

/** The directed graph of job levels and what each step asks. */
export interface PromotionPolicy {
  readonly levels: readonly JobLevel[];
  readonly steps: readonly PromotionStep[];
  /** Open seats by level id; a level not named has no limit known. */
  readonly vacancies: Readonly<Record<string, number>>;
  /** Degrees from lowest to highest, each with its aliases. */
  readonly degrees: readonly { readonly id: string; readonly aliases: readonly string[] }[];
  readonly tieBreaks: readonly TieBreak[];
}
