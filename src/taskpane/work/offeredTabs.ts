import type { TabId } from "../../workflow/index.ts";

/** Tabs that the writer plans today, in the workbook's order. */
export const offeredTabs: readonly TabId[] = ["summary", "scores", "policy"];
