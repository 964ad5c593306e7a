import type { AppraisalPolicy } from "../../core/index.ts";

/** Rules that are being changed and not applied yet, with the way back and forth. */
export interface PolicyDraft {
  readonly past: readonly AppraisalPolicy[];
  readonly policy: AppraisalPolicy;
  readonly future: readonly AppraisalPolicy[];
  /** What the last change was about; further changes of the same are one step back. */
  readonly key: string | null;
}

/** So many steps back are kept. */
const most = 100;

/** A draft with one more change; a change that changes nothing is none. */
export function changeDraft(
  { past, policy, key: lastKey, ...rest }: PolicyDraft,
  changed: AppraisalPolicy,
  key: string,
): PolicyDraft {
  if (changed === policy) return { past, policy, key: lastKey, ...rest };
  // Whoever drags a slider makes a hundred changes and means one.
  const isSame = key === lastKey && past.length > 0;
  const before = past.at(-1);
  // Dragged or typed back to where it was: as if nothing had been done.
  if (isSame && before !== undefined && JSON.stringify(before) === JSON.stringify(changed))
    return { past: past.slice(0, -1), policy: before, future: [], key: null };
  return { past: isSame ? past : shortened([...past, policy]), policy: changed, future: [], key };
}

/** The first stays, whatever else is forgotten: it tells of which rules this is a draft. */
const shortened = (past: readonly AppraisalPolicy[]): readonly AppraisalPolicy[] =>
  past.length <= most ? past : [...past.slice(0, 1), ...past.slice(1 - most)];

/** One step back; the same draft where there is none. */
export function undoDraft({ past, policy, future, key }: PolicyDraft): PolicyDraft {
  const before = past.at(-1);
  if (before === undefined) return { past, policy, future, key };
  return { past: past.slice(0, -1), policy: before, future: [policy, ...future], key: null };
}

/** One step forth; the same draft where there is none. */
export function redoDraft({ past, policy, future, key }: PolicyDraft): PolicyDraft {
  const [next, ...rest] = future;
  if (next === undefined) return { past, policy, future, key };
  return { past: [...past, policy], policy: next, future: rest, key: null };
}
