import type { Problem, ProblemCode } from "../errors/functionError.ts";

/** A sentence for every problem: what is wrong, where, and what to change. */
export type ProblemSentences = {
  readonly [Code in ProblemCode]: (facts: Extract<Problem, { readonly code: Code }>) => string;
};
