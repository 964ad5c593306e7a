import type { AppraisalPolicy } from "../core/index.ts";

/** Languages in which a policy's own names can be written. */
export type PolicyLanguage = "zh-CN" | "zh-TW" | "en";

/** One name in every language. */
export type Names = Readonly<Record<PolicyLanguage, string>>;

/** A built-in policy that a user may choose. */
export interface PolicyTemplate {
  /** Row of the source systems' list (`"000"`, `"002-M"`). */
  readonly id: string;
  readonly names: Names;
  /** The policy with its names in one language; other languages' names are aliases, so that any sheet matches. */
  readonly build: (language: PolicyLanguage) => AppraisalPolicy;
}
