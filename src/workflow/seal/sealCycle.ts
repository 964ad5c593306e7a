import type { Progress, Workbook } from "../../sheet/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import { peopleOf } from "../results/peopleOf.ts";
import { contentHash } from "../../core/index.ts";
import type { SealVersion } from "./sealRecord.ts";
import { isSealed, loadSeal, saveSeal } from "./sealStore.ts";
import { snapshotSheets } from "./snapshotSheets.ts";
import { wholeHash } from "./wholeHash.ts";

/** Who seals what, and when. */
export interface SealChoice {
  /** Name of the cycle, as people know it: "2026 Q1". */
  readonly title: string;
  readonly by: string;
  /** ISO 8601 instant; time is an argument. */
  readonly sealedAt: string;
}

/** What sealing gave: the version with the hash to note down, or why there is none. */
export type SealOutcome =
  | { readonly isSealed: true; readonly version: number; readonly hash: string }
  | { readonly isSealed: false; readonly reason: "already_sealed" | "seal_unreadable" };

/**
 * Closes the cycle: stores the policy, every cell of every sheet and everybody's results in the workbook, each with
 * its SHA-256, chained to the version before. A cycle that is sealed has to be opened again first.
 */
export async function sealCycle(
  workbook: Workbook,
  appraisal: Appraisal,
  { title, by, sealedAt }: SealChoice,
  progress: Progress,
): Promise<SealOutcome> {
  const stored = await loadSeal(workbook);
  if (stored.state === "unreadable") return { isSealed: false, reason: "seal_unreadable" };
  const record =
    stored.state === "found" ? stored.record : { schemaVersion: 1 as const, versions: [], reopenings: [] };
  if (isSealed(record)) return { isSealed: false, reason: "already_sealed" };
  const sheets = [...(await snapshotSheets(workbook, progress))];
  const policy = asJson(appraisal.policy);
  const results = asJson(peopleOf(appraisal));
  const previous = record.versions.at(-1)?.hashes.whole ?? null;
  const parts = {
    policy: contentHash(policy),
    sheets: contentHash(sheets),
    results: contentHash(results),
    previous,
  };
  const head = { version: record.versions.length + 1, title, sealedAt, by };
  const whole = wholeHash({ ...head, hashes: parts });
  const version: SealVersion = { ...head, policy, sheets, results, hashes: { ...parts, whole } };
  await saveSeal(workbook, { ...record, versions: [...record.versions, version] });
  return { isSealed: true, version: version.version, hash: whole };
}

/** As it will come back from the workbook: what JSON cannot say is gone before it is hashed. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
