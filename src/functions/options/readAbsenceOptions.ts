import { absenceWords, type AbsenceOption } from "./absenceWords.ts";
import { readOption } from "./readOption.ts";

/** Missing and not applicable are two facts and may count in two ways. */
export interface AbsenceOptions {
  readonly missing: AbsenceOption;
  readonly notApplicable: AbsenceOption;
}

/** Both options of a call; left out, an absent entry's weight goes to the others. */
export function readAbsenceOptions(missing: unknown, notApplicable: unknown): AbsenceOptions {
  return {
    missing: readOption(missing, "missing", absenceWords) ?? "renormalise",
    notApplicable: readOption(notApplicable, "notApplicable", absenceWords) ?? "renormalise",
  };
}
