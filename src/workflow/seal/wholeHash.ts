import { contentHash } from "../../core/index.ts";
import type { SealVersion } from "./sealRecord.ts";

/** What the hash of a version is taken over. */
export type SealHead = Pick<SealVersion, "version" | "title" | "sealedAt" | "by"> & {
  readonly hashes: Omit<SealVersion["hashes"], "whole">;
};

/** The hash of a version: over who, when, what, and the hashes of its parts and of the version before. */
export const wholeHash = ({ version, title, sealedAt, by, hashes }: SealHead): string =>
  contentHash({
    version,
    title,
    sealedAt,
    by,
    policy: hashes.policy,
    sheets: hashes.sheets,
    results: hashes.results,
    previous: hashes.previous,
  });
