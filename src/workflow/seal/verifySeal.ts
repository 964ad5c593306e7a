import type { Progress, Workbook } from "../../sheet/index.ts";
import { findEdits, type SealEdit } from "./findEdits.ts";
import { contentHash } from "../../core/index.ts";
import type { SealRecord, SealVersion } from "./sealRecord.ts";
import { isSealed, loadSeal } from "./sealStore.ts";
import { snapshotSheets } from "./snapshotSheets.ts";
import { wholeHash } from "./wholeHash.ts";

/** Part of a version that is not what was sealed. */
export interface SealFault {
  readonly version: number;
  readonly part: "policy" | "sheets" | "results" | "head" | "chain";
}

/** What a check of the seal found. */
export type SealCheck =
  | { readonly state: "none" }
  | { readonly state: "unreadable" }
  | {
      /** `damaged`: the seal itself was changed. `edited`: the seal is whole, the sheets are not as sealed. */
      readonly state: "intact" | "edited" | "damaged";
      /** True where the cycle was opened again after its last version. */
      readonly isOpen: boolean;
      readonly version: number;
      readonly title: string;
      readonly sealedAt: string;
      readonly by: string;
      readonly hash: string;
      readonly faults: readonly SealFault[];
      /** Against the last version. */
      readonly edits: readonly SealEdit[];
      readonly reopenings: SealRecord["reopenings"];
    };

/** Compares the workbook with its last sealed version, cell by cell, and every version with its own hashes. Writes nothing. */
export async function verifySeal(
  workbook: Pick<Workbook, "load" | "listSheets" | "readGrids">,
  progress: Progress,
): Promise<SealCheck> {
  const stored = await loadSeal(workbook);
  if (stored.state !== "found") return stored;
  const { record } = stored;
  const last = record.versions.at(-1);
  if (last === undefined) return { state: "none" };
  const faults = record.versions.flatMap((version, index) => faultsOf(version, record.versions[index - 1]));
  const edits = findEdits(last.sheets, await snapshotSheets(workbook, progress));
  const { version, title, sealedAt, by, hashes } = last;
  return {
    state: faults.length > 0 ? "damaged" : edits.length > 0 ? "edited" : "intact",
    isOpen: !isSealed(record),
    version,
    title,
    sealedAt,
    by,
    hash: hashes.whole,
    faults,
    edits,
    reopenings: record.reopenings,
  };
}

function faultsOf(version: SealVersion, previous: SealVersion | undefined): readonly SealFault[] {
  const { hashes } = version;
  const isWhole: Readonly<Record<SealFault["part"], boolean>> = {
    policy: contentHash(version.policy) === hashes.policy,
    sheets: contentHash(version.sheets) === hashes.sheets,
    results: contentHash(version.results) === hashes.results,
    head: wholeHash(version) === hashes.whole,
    chain: hashes.previous === (previous?.hashes.whole ?? null),
  };
  return (["policy", "sheets", "results", "head", "chain"] as const)
    .filter((part) => !isWhole[part])
    .map((part) => ({ version: version.version, part }));
}
