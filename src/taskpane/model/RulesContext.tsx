import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { AppraisalPolicy, Issue } from "../../core/index.ts";
import { policyMessagesOf, type ModelTexts } from "../../messages/index.ts";
import type { Appraisal, PolicyEdit } from "../../workflow/index.ts";
import { usePane, usePaneActions, useLanguage, usePanePart } from "../PaneContext.tsx";
import type { PolicyWork } from "../work/policyWork.ts";
import { draftFor } from "./draftFor.ts";
import { editKey } from "./editKey.ts";

/** The rules as they are being changed, for every part of an editor. */
interface RulesInHand {
  readonly appraisal: Appraisal;
  /** With the changes that are not applied yet. */
  readonly policy: AppraisalPolicy;
  readonly work: PolicyWork;
  readonly edit: (edit: PolicyEdit) => void;
  /** JSON pointers of what differs from the rules in force. */
  readonly changes: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

const RulesContext = createContext<RulesInHand | null>(null);

/** Gives the rules in hand to what stands inside; before scores are read, `otherwise` stands there. */
export function RulesProvider({
  children,
  otherwise,
}: {
  readonly children: ReactNode;
  readonly otherwise: ReactNode;
}) {
  const { work } = usePane();
  const actions = usePaneActions();
  const finding = usePanePart((state) => state.finding);
  const draft = usePanePart((state) => state.draft);
  const inHand = useMemo((): RulesInHand | null => {
    if (work === null || finding?.kind !== "appraisal") return null;
    const { appraisal } = finding;
    const { rules } = work;
    const policy = draftFor(draft, appraisal.policy)?.policy ?? appraisal.policy;
    return {
      appraisal,
      policy,
      work: rules,
      edit: (edit) => actions.changePolicy((now) => rules.edit(now, edit), editKey(edit)),
      changes: rules.changes(appraisal.policy, policy),
      issues: rules.check(policy),
    };
  }, [work, actions, finding, draft]);
  if (inHand === null) return otherwise;
  return <RulesContext.Provider value={inHand}>{children}</RulesContext.Provider>;
}

export function useRules(): RulesInHand {
  const rules = useContext(RulesContext);
  if (rules === null) throw new RangeError("A part of the editor stands outside the rules.");
  return rules;
}

/** The editor's texts in the language chosen. */
export function useModelTexts(): ModelTexts {
  return policyMessagesOf(useLanguage()).model;
}
