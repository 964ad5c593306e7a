import type { Workbook } from "../../sheet/index.ts";
import { isSealed, loadSeal, saveSeal } from "./sealStore.ts";

/** Who opens the cycle again, when and why. */
export interface ReopenChoice {
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly why: string;
}

/**
 * Opens a sealed cycle again. The sealed version stays as it is; the next sealing makes a new one, chained to it.
 * False where nothing is sealed.
 */
export async function reopenCycle(
  workbook: Pick<Workbook, "load" | "save">,
  { by, at, why }: ReopenChoice,
): Promise<boolean> {
  const stored = await loadSeal(workbook);
  if (stored.state !== "found" || !isSealed(stored.record)) return false;
  const { record } = stored;
  const version = record.versions.at(-1)?.version ?? 0;
  await saveSeal(workbook, { ...record, reopenings: [...record.reopenings, { version, at, by, why }] });
  return true;
}
