import type { AppraisalPolicy } from "../../core/index.ts";
import type { PolicyDraft } from "./policyDraft.ts";

/** The draft, if it is of these rules still: after the sheets changed, the rules read from them may have other indicators. */
export function draftFor(draft: PolicyDraft | null, policy: AppraisalPolicy): PolicyDraft | null {
  const ids = ({ id, model }: AppraisalPolicy): string =>
    JSON.stringify([id, model.nodes.map((node) => node.id)]);
  if (draft === null) return null;
  // Where the changing began: the draft itself may have other indicators by now.
  return ids(draft.past[0] ?? draft.policy) === ids(policy) ? draft : null;
}
