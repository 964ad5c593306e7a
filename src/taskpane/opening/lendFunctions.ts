import { functionIds } from "../../functions/functionIds.ts";
import type { FunctionId } from "../../functions/index.ts";

type KpiFunction = (...given: readonly unknown[]) => unknown;

/**
 * Answers for our functions from the first moment, since Excel asks for the formulas of a workbook as soon as it has
 * opened and takes a function that nobody answers for as failed. The first that is asked for loads them all.
 */
export function lendFunctions(load: () => Promise<Readonly<Record<FunctionId, unknown>>>): void {
  for (const id of functionIds)
    CustomFunctions.associate(id, async (...given: readonly unknown[]) => {
      const functions = await load();
      return (functions[id] as KpiFunction)(...given);
    });
}
