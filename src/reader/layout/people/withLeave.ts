import { compactText } from "../../text/compactText.ts";
import type { ColumnMeaning, Evidence } from "../columnMeaning.ts";
import { isLeaveKind, LeaveFact } from "../facts/leaveFacts.ts";
import { PostFact } from "../facts/postFacts.ts";

const ofLeave: Readonly<Record<string, string>> = {
  [PostFact.postFrom]: LeaveFact.leaveFrom,
  [PostFact.postTo]: LeaveFact.leaveTo,
  [PostFact.postSpan]: LeaveFact.leaveSpan,
};

/**
 * A list of leave: beside the kind of leave its dates are days on leave, not days in a post, and its numbers (days,
 * hours) are no scores.
 */
export function withLeave(meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const kind = meanings.find(({ header }) => isLeaveKind(leafOf(header)));
  const hasDates = meanings.some(({ use }) => use.use === "fact" && use.factId in ofLeave);
  if (kind === undefined || !hasDates) return meanings;
  return meanings.map((meaning): ColumnMeaning => {
    const { use } = meaning;
    const evidence: readonly Evidence[] = [{ code: "besideKindOfLeave", text: kind.header }];
    if (use.use === "series") return { ...meaning, use: { use: "leftOut", reason: "noScores" }, evidence };
    const factId = use.use === "fact" ? ofLeave[use.factId] : undefined;
    return use.use === "fact" && factId !== undefined
      ? { ...meaning, use: { ...use, factId }, evidence }
      : meaning;
  });
}

const leafOf = (header: string): string => compactText(header.split(" / ").at(-1) ?? header);
