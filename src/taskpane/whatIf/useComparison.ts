import { useEffect, useState } from "react";
import type { AppraisalPolicy } from "../../core/index.ts";
import type { Appraisal, Comparison } from "../../workflow/index.ts";
import { useRules } from "../model/RulesContext.tsx";
import { createProgress } from "../state/createProgress.ts";
import { toPaneError } from "../state/toPaneError.ts";

/** A slider gives dozens of values on its way; the last one counts. */
const restMilliseconds = 120;

/** What the changed rules would bring, and whether it is still being computed. */
export interface ComparisonNow {
  /** Of the rules as they were when the last computation ended; null before the first, and without changes. */
  readonly comparison: Comparison | null;
  readonly isComputing: boolean;
  readonly hasFailed: boolean;
}

interface Done {
  readonly appraisal: Appraisal;
  readonly policy: AppraisalPolicy;
  readonly comparison: Comparison | null;
}

/** Tries the changed rules a moment after the last change, in steps between which the pane paints. */
export function useComparison(): ComparisonNow {
  const { appraisal, policy, work, changes } = useRules();
  const [done, setDone] = useState<Done | null>(null);
  const isChanged = changes.size > 0;
  useEffect(() => {
    if (!isChanged) return undefined;
    let isOver = false;
    const progress = createProgress(
      () => undefined,
      () => isOver,
    );
    const compute = async (): Promise<void> => {
      try {
        const trial = await work.try(appraisal, policy, progress);
        // The last step of a computation that is over is not shown.
        if (!progress.isCancelled())
          setDone({ appraisal, policy, comparison: work.compare(appraisal, trial) });
      } catch (thrown) {
        if (toPaneError(thrown, null).code !== "cancelled") setDone({ appraisal, policy, comparison: null });
      }
    };
    const timer = setTimeout(() => void compute(), restMilliseconds);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [appraisal, policy, work, isChanged]);
  const isOfThese = done?.appraisal === appraisal && done.policy === policy;
  return {
    comparison: isChanged && done?.appraisal === appraisal ? done.comparison : null,
    isComputing: isChanged && !isOfThese,
    hasFailed: isChanged && isOfThese && done.comparison === null,
  };
}
