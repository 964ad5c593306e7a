/** What every issue carries. Facts stand beside it as flat fields (text, numbers, lists of text). */
export interface IssueBase<Code extends string> {
  readonly code: Code;
  /**
   * The place as the reader named it (`"Scores!C7"`), or a place inside a policy (`"policy:/model/nodes/3/weight"`);
   * null where the problem has no single place. The core carries it and never parses it.
   */
  readonly at: string | null;
}
