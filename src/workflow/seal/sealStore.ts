import type { Workbook } from "../../sheet/index.ts";
import { sealRecord, type SealRecord } from "./sealRecord.ts";

const key = "seal";

/** What is stored about sealing: the record, nothing, or something that is no such record. */
export type StoredSeal =
  | { readonly state: "none" }
  | { readonly state: "unreadable" }
  | { readonly state: "found"; readonly record: SealRecord };

/** Loads what is stored; what does not fit the schema is told apart from nothing. */
export async function loadSeal(workbook: Pick<Workbook, "load">): Promise<StoredSeal> {
  const stored = await workbook.load(key);
  if (stored === null) return { state: "none" };
  const read = sealRecord.safeParse(stored);
  return read.success ? { state: "found", record: read.data } : { state: "unreadable" };
}

export const saveSeal = (workbook: Pick<Workbook, "save">, record: SealRecord): Promise<void> =>
  workbook.save(key, record);

/** Is the cycle closed: sealed, and not opened again since? */
export const isSealed = ({ versions, reopenings }: SealRecord): boolean =>
  versions.length > reopenings.length;
