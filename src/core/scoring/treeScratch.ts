/** What evaluating one person's tree in one period leaves behind; the arrays are filled again for the next one. */
export interface TreeScratch {
  /** Points by node; NaN where there are none. */
  readonly scores: Float64Array;
  /** `LeafState` by node; areas use value and missing. */
  readonly states: Uint8Array;
  /** Share of the total by node, after absent nodes were dealt with. */
  readonly used: Float64Array;
  /** Points of the total by node. */
  readonly contributions: Float64Array;
  /** Total before adjustments; NaN where there is none. */
  total: number;
  /** Leaves with a value of their own. */
  entered: number;
  isBlocked: boolean;
  /** `ResultFlag` bits. */
  flags: number;
}

/** Scratch for a tree of so many nodes. */
export function treeScratch(size: number): TreeScratch {
  return {
    scores: new Float64Array(size),
    states: new Uint8Array(size),
    used: new Float64Array(size),
    contributions: new Float64Array(size),
    total: Number.NaN,
    entered: 0,
    isBlocked: false,
    flags: 0,
  };
}
