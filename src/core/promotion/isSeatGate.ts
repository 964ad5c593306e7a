import type { EligibilityGate } from "./eligibilityGate.ts";

/** Does this gate ask for a seat rather than something of the person? */
export function isSeatGate({ kind }: EligibilityGate): boolean {
  return kind === "vacancy" || kind === "headcountShare";
}
