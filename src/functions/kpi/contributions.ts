import type { Cells } from "../cells/cells.ts";
import type { Entry } from "../cells/readEntry.ts";
import { readPolicy } from "../cells/readPolicy.ts";
import { readScores } from "../cells/readScores.ts";
import { readAbsenceOptions } from "../options/readAbsenceOptions.ts";
import { weighEntries } from "./weighEntries.ts";

/** What one indicator brings to the total. */
export interface Contribution {
  readonly name: string;
  readonly entry: Entry;
  /** The share with which it counts in this total, 0..1: gaps that give their weight away have none. */
  readonly share: number;
  readonly points: number;
}

/** Takes a total apart; the parts sum to it. */
export function contributions(
  scores: Cells,
  policy: Cells,
  missing: unknown,
  notApplicable: unknown,
): { readonly parts: readonly Contribution[]; readonly total: number } {
  const rows = readPolicy(policy);
  const { entries, placeOf } = readScores(scores, rows.length, "policy");
  const options = readAbsenceOptions(missing, notApplicable);
  const shares = rows.map(({ share }) => share);
  const total = weighEntries(entries, shares, options, placeOf);
  const counts = entries.map((entry) => typeof entry === "number" || options[entry] === "zero");
  const whole = shares.reduce((sum, share, index) => sum + (counts[index] === true ? share : 0), 0);
  const parts = rows.map(({ name, share }, index) => {
    const entry = entries[index] ?? "missing";
    const own = counts[index] === true ? share / whole : 0;
    return { name, entry, share: own, points: typeof entry === "number" ? own * entry : 0 };
  });
  return { parts, total };
}
