import type { AbsencePolicy, MissingPolicy } from "../policy/missingPolicy.ts";
import { ResultFlag } from "../result/resultFlag.ts";

const missingFlags: Readonly<Record<MissingPolicy, number>> = {
  renormalise: ResultFlag.missingRenormalised,
  renormaliseGlobal: ResultFlag.missingRenormalisedGlobal,
  zero: ResultFlag.missingZero,
  block: ResultFlag.missingBlocked,
};
const notApplicableFlags: Readonly<Record<MissingPolicy, number>> = {
  renormalise: ResultFlag.notApplicableRenormalised,
  renormaliseGlobal: ResultFlag.notApplicableRenormalisedGlobal,
  zero: ResultFlag.notApplicableZero,
  block: ResultFlag.notApplicableBlocked,
};

/** The result flags that say which absence policy was used, for missing entries and for inapplicable ones. */
export function absenceFlags(policy: AbsencePolicy): {
  readonly missing: number;
  readonly notApplicable: number;
} {
  return {
    missing: missingFlags[policy.missing],
    notApplicable: notApplicableFlags[policy.notApplicable],
  };
}
