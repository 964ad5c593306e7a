import type { SheetPlan } from "../../sheet/index.ts";

/** Tabs in which everything is meant to be changed. */
const open = ["policy"];

/** The tab protected, without a password: it keeps from slips, not from people. Cells meant for typing stay open. */
export function protectSheet(sheet: SheetPlan): SheetPlan {
  if (open.includes(sheet.id)) return sheet;
  const unlocked = sheet.styles.filter(({ style }) => style.isLocked === false).map(({ area }) => area);
  return { ...sheet, protection: { unlocked } };
}
