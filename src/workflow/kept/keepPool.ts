import type { PoolPlace } from "../../core/index.ts";
import { changeDocument, type Drawer } from "./keptDocument.ts";

/** Keeps who waits for a seat and since when; those whose time has come or gone leave the pool. */
export async function keepPool(workbook: Drawer, places: readonly PoolPlace[]): Promise<void> {
  const waiting = places.filter(({ state }) => !["activated", "expired", "withdrawn"].includes(state));
  await changeDocument(workbook, {
    pool: waiting.map(({ employeeId, levelId, enteredOn }) => ({ employeeId, levelId, enteredOn })),
  });
}
