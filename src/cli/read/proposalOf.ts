import type { AppraisalPolicy } from "../../core/index.ts";
import type { ReadResult } from "../../reader/index.ts";

/** What speaks for a part of the proposed policy. */
interface PartEvidence {
  /** Where it was found ("header", "weightRow", "note" …), or why it is only assumed ("notStated", "convention"). */
  readonly code: string;
  readonly text: string;
  readonly at: string | null;
}

/** A part of the proposed policy, by its JSON pointer. */
interface ProposedPart {
  readonly path: string;
  /** No sheet states it, or only in part: it is for the user to confirm. */
  readonly isAssumed: boolean;
  readonly evidence: readonly PartEvidence[];
}

const convention = (text: string): readonly PartEvidence[] => [{ code: "convention", text, at: null }];
const orNotStated = (found: readonly PartEvidence[], text: string): readonly PartEvidence[] =>
  found.length > 0 ? found : [{ code: "notStated", text, at: null }];

/** Bounds of a note, bounds between the sheet's own results, or the usual ones. */
function gradesEvidence(
  { scaleId, scales }: AppraisalPolicy["grades"],
  note: ReadResult["report"]["grades"],
): readonly PartEvidence[] {
  if (note !== null) return [{ code: "note", ...note }];
  const name = scales.find(({ id }) => id === scaleId)?.name ?? "";
  return scaleId === "default" ? convention(name) : [{ code: "typedGrades", text: name, at: null }];
}

/** Which parts does the proposed policy have, which of them does a sheet state, and where? Empty without scores. */
export function proposalOf({ policy, report, dataset }: ReadResult): readonly ProposedPart[] {
  if (policy === null) return [];
  const parts: Readonly<Record<string, readonly PartEvidence[]>> = {
    "/model": orNotStated(
      report.indicators.flatMap(({ weightSource, weightTyped, weightAt, name }) =>
        weightSource === null
          ? []
          : [{ code: weightSource, text: `${name} ${weightTyped ?? ""}`.trim(), at: weightAt }],
      ),
      "equal",
    ),
    "/scales": report.scales.map(({ source, id }) => ({ code: source, text: id, at: null })),
    "/raters/groups": orNotStated(
      report.raters.flatMap(({ group, weight, weightAt }) =>
        weight === null ? [] : [{ code: "weight", text: `${group} ${String(weight)}`, at: weightAt }],
      ),
      "equal",
    ),
    "/periods/periods": report.periods.map(({ source, name }) => ({ code: source, text: name, at: null })),
    "/periods/aggregation": convention("mean"),
    "/roles": policy.roles.map(({ name }) => ({ code: "differentIndicators", text: name, at: null })),
    "/adjustments/items": policy.adjustments.items.map(({ id, name }) => ({
      code: "column",
      text: name,
      at: dataset.events.find(({ itemId }) => itemId === id)?.at ?? null,
    })),
    "/grades": gradesEvidence(policy.grades, report.grades),
    "/absence": convention(policy.absence.missing),
    "/ranking": convention(policy.ranking.method),
  };
  const isThere: Readonly<Record<string, boolean>> = {
    "/raters/groups": policy.raters.groups.length > 0,
    "/periods/aggregation": policy.periods.periods.length > 1,
  };
  return Object.entries(parts).flatMap(([path, evidence]) =>
    evidence.length > 0 && isThere[path] !== false
      ? [{ path, isAssumed: policy.assumed.includes(path), evidence }]
      : [],
  );
}
