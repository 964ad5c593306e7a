import type { AppraisalPolicy } from "../../core/index.ts";
import type { PolicyDraft } from "../model/policyDraft.ts";

/**
 * Rules that were being changed when the pane was closed. They are nobody's rules yet, so they stand in the storage of
 * this browser session alone: not in the workbook, and gone with the session.
 */
export interface DraftMemory {
  readonly read: () => PolicyDraft | null;
  readonly keep: (draft: PolicyDraft | null) => void;
}

export function draftMemory(partition: string | undefined, documentUrl: string): DraftMemory {
  const key = `${partition ?? ""}kpi-appraisal.draft.${documentUrl}`;
  let last: PolicyDraft | null | undefined;
  return {
    read() {
      try {
        return asDraft(JSON.parse(sessionStorage.getItem(key) ?? "null"));
      } catch {
        // No storage, or something else's text: as good as nothing.
        return null;
      }
    },
    keep(draft) {
      if (draft === last) return;
      last = draft;
      try {
        if (draft === null) sessionStorage.removeItem(key);
        // One step back is kept: to where the changing began.
        else
          sessionStorage.setItem(key, JSON.stringify({ policy: draft.policy, past: draft.past.slice(0, 1) }));
      } catch {
        // Too large or forbidden: then the draft lasts as long as the pane.
      }
    },
  };
}

/** A session may outlive an update of the pane: rules of another version are left out. */
function asDraft(stored: unknown): PolicyDraft | null {
  if (typeof stored !== "object" || stored === null || !("policy" in stored) || !("past" in stored))
    return null;
  const { policy, past } = stored;
  if (!isPolicy(policy) || !Array.isArray(past) || !past.every(isPolicy)) return null;
  return { past, policy, future: [], key: null };
}

function isPolicy(stored: unknown): stored is AppraisalPolicy {
  return (
    typeof stored === "object" && stored !== null && "schemaVersion" in stored && stored.schemaVersion === 1
  );
}
