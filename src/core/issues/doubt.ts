import type { IssueBase } from "./issueBase.ts";

/**
 * What every doubt of the reader carries besides its place: whom it touches, and the repair that would settle it.
 * `people` holds employee ids (empty where nobody in particular is touched); `repairId` names an entry of the
 * reader's list of repairs, null where only the user can know.
 */
export interface Doubt<Code extends string> extends IssueBase<Code> {
  readonly people: readonly string[];
  readonly repairId: string | null;
}
