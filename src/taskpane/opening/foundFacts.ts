import type { HeaderTexts } from "../../messages/index.ts";
import type { AppraisalSummary } from "../../workflow/index.ts";

/** One thing that was found, in words. */
export interface FoundFact {
  readonly text: string;
  readonly needsAttention: boolean;
  /** Name of the way to what needs attention. */
  readonly wayName?: string;
}

/** "4 sheets", "24 people", "7 indicators", "weights sum to 100 %", "5 doubts". */
export function foundFacts(
  { sheets, people, indicators, weighting, weightPercent, issues }: AppraisalSummary,
  texts: HeaderTexts,
): readonly FoundFact[] {
  const doubts = issues.error + issues.doubt;
  const calm = [
    texts.sheets(sheets),
    texts.people(people),
    texts.indicators(indicators),
    weighting === "weights" ? texts.weightSum(weightPercent / 100) : texts.weighting[weighting],
  ];
  return [
    ...calm.map((text) => ({ text, needsAttention: false })),
    doubts === 0
      ? { text: texts.noDoubts, needsAttention: false }
      : { text: texts.doubts(doubts), needsAttention: true, wayName: texts.seeDoubts(doubts) },
  ];
}
