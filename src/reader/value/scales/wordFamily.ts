/** A family of words, best first; words of one step mean the same. */
export interface WordFamily {
  readonly id: string;
  readonly words: readonly (readonly string[])[];
  /** Few words that longer scales know too: it counts where each of its steps is used, and only then. */
  readonly isWhole?: boolean;
}
