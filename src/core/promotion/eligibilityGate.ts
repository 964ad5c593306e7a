interface GateBase<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
}

/** One typed test; unknown facts make it "unknown", never passed. */
export type EligibilityGate =
  /** Full months with the company. */
  | (GateBase<"tenure"> & { readonly minMonths: number })
  /** The policy's tenure range of this level is reached; between two ranges the policy is silent, so nobody passes. */
  | (GateBase<"tenureRange"> & { readonly levelId: string })
  /** Full months since the last change of level. */
  | (GateBase<"timeInLevel"> & { readonly minMonths: number })
  | (GateBase<"degree"> & { readonly atLeast: string })
  | (GateBase<"certificate"> & { readonly anyOf: readonly string[] })
  /** A number of things: tickets handled, awards, projects led. */
  | (GateBase<"count"> & { readonly factId: string; readonly atLeast: number })
  /** Points of an examination or of a panel of experts. */
  | (GateBase<"exam"> & { readonly factId: string; readonly atLeast: number })
  /** The overall score, or that of an area or indicator. */
  | (GateBase<"minScore"> & { readonly nodeId: string | null; readonly atLeast: number })
  /** At least `required` of the last periods have the grade or a better one. */
  | (GateBase<"gradeOfLast"> & {
      readonly periods: number;
      readonly atLeastGrade: string;
      readonly required: number;
    })
  | (GateBase<"averageOfLast"> & { readonly periods: number; readonly atLeast: number })
  | (GateBase<"streak"> & { readonly streakId: string })
  /** Share of the people ranked who are at or below the person's score; `atMost` serves demotions. */
  | (GateBase<"percentile"> & {
      readonly scope: "all" | "department" | "role" | "level";
      readonly side: "atLeast" | "atMost";
      readonly share: number;
    })
  /** No veto in this cycle and, where months are given, no penalty within them. */
  | (GateBase<"noVeto"> & { readonly withinMonths: number | null })
  /** Something that is so or not: evidence seen, nominated by the superior, has led a team. */
  | (GateBase<"flag"> & { readonly factId: string })
  /** Passed by a recorded special approval only. */
  | (GateBase<"approval"> & { readonly by: string | null })
  /** A seat must be open. Decides about the seat, not about the person. */
  | (GateBase<"vacancy"> & { readonly levelId: string })
  /** People at the level stay within a share of all people at `among`. Decides about the seat, not about the person. */
  | (GateBase<"headcountShare"> & {
      readonly levelId: string;
      readonly maxShare: number;
      readonly among: readonly string[];
      readonly scope: "all" | "department";
    })
  | (GateBase<"group"> & {
      readonly needs: number | "all" | "any";
      readonly gates: readonly EligibilityGate[];
    });
