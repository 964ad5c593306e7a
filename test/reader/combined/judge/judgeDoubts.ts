import { issueSeverity, type IssueCode } from "../../../../src/core/index.ts";
import type { ReadResult } from "../../../../src/reader/index.ts";
import type { Truth } from "../book.ts";

/** Doubts that are not there though they must be, and doubts that nobody should have had. Notes never bother. */
export function judgeDoubts(
  { issues }: ReadResult,
  { must, may }: Truth,
): { missing: readonly string[]; falseDoubts: readonly string[] } {
  const raised = new Set<IssueCode>(issues.map(({ code }) => code));
  const expected = new Set([...must, ...may]);
  return {
    missing: [...new Set(must)]
      .filter((code) => !raised.has(code))
      .map((code) => `doubt not raised: ${code}`),
    falseDoubts: issues
      .filter(({ code }) => issueSeverity(code) !== "note" && !expected.has(code))
      .map(({ at, ...issue }) => `false doubt ${at ?? ""}: ${JSON.stringify(issue).slice(0, 240)}`),
  };
}
