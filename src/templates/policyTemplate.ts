import type { AppraisalPolicy, EvidenceTable } from "../core/index.ts";

/** Languages in which a policy's own names can be written. */
export type PolicyLanguage = "zh-CN" | "zh-TW" | "en";

/** One name in every language. */
export type Names = Readonly<Record<PolicyLanguage, string>>;

/** A built-in policy that a user may choose. */
export interface PolicyTemplate {
  /** Row of the source systems' list (`"000"`, `"002-M"`). */
  readonly id: string;
  readonly names: Names;
  /**
   * Each indicator's id and its names in all languages: a sheet without any of them is none of this policy, which need
   * not be built to be sure.
   */
  readonly indicators: readonly (readonly string[])[];
  /** Tables of records that scores rest on, with their names in one language. */
  readonly evidence: (language: PolicyLanguage) => readonly EvidenceTable[];
  /** The policy with its names in one language; other languages' names are aliases, so that any sheet matches. */
  readonly build: (language: PolicyLanguage) => AppraisalPolicy;
}
