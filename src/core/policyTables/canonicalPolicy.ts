import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";

/** Lists that a policy may leave out; an empty one says the same. */
const optionalLists = ["tenureRanges", "facts", "review"] as const;

/**
 * The same policy in the form in which tables give it: a list that may be left out is left out where it is empty,
 * and so is a ladder without levels.
 *
 * @example
 * canonicalPolicy(createPolicy({ promotion: { levels: [], steps: [], vacancies: {}, degrees: [], tieBreaks: [] } })).promotion
 * //=> null
 */
export function canonicalPolicy(policy: AppraisalPolicy): AppraisalPolicy {
  const { promotion } = policy;
  if (promotion === null) return policy;
  if (promotion.levels.length === 0 && promotion.steps.length === 0) return { ...policy, promotion: null };
  const kept = Object.entries(promotion).filter(
    ([key, value]) =>
      !optionalLists.some((list) => list === key) || (Array.isArray(value) && value.length > 0),
  );
  // The entries left out are those that the type has as optional.
  return { ...policy, promotion: Object.fromEntries(kept) as unknown as typeof promotion };
}
