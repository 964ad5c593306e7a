import type { BoxBounds } from "./nineBox.ts";

/** Where the two axes of the nine-box come from. */
export interface NineBoxPolicy {
  /** Area or indicator whose score is the performance; null: the overall score. */
  readonly performanceNodeId: string | null;
  /** Area or indicator whose score is the potential; null: the fact `potential` of the sheet. */
  readonly potentialNodeId: string | null;
  readonly performance: BoxBounds;
  readonly potential: BoxBounds;
}
