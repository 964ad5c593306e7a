import type { AppraisalPolicy } from "../../../src/core/index.ts";

/** Something that a source document says, and what shows that the product does it. */
export interface SourceFact {
  /** Row of the source systems' list. */
  readonly system: string;
  readonly fact: string;
  readonly proof: PolicyProof | TestProof;
}

/** A look at the built-in policy: `of` gives `is`. Run by `test/pure/sourceFacts.test.ts`. */
export interface PolicyProof {
  readonly of: (policy: AppraisalPolicy) => unknown;
  readonly is: unknown;
}

/** A test by its file and the words of its name. */
export interface TestProof {
  readonly file: string;
  readonly test: string;
}

export const said = (
  system: string,
  fact: string,
  of: PolicyProof["of"],
  is: unknown,
): SourceFact => ({ system, fact, proof: { of, is } });

export const tried = (system: string, fact: string, file: string, test: string): SourceFact => ({
  ...{ system, fact, proof: { file, test } },
});
