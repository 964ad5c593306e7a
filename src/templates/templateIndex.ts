import type { Names } from "./policyTemplate.ts";
import { templateLines } from "./templateLines.ts";

/** What is known of a built-in policy before it is loaded. */
export interface TemplateEntry {
  /** Row of the source systems' list (`"000"`, `"002-M"`). */
  readonly id: string;
  readonly names: Names;
}

/** All built-in policies, in the order of the source systems' list; the policies themselves are five times as much. */
export const templateIndex: readonly TemplateEntry[] = templateLines.map(([id, zhCN, zhTW, en]) => ({
  id,
  names: { "zh-CN": zhCN, "zh-TW": zhTW, en },
}));
