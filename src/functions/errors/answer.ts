import type { Answer, Spill } from "../cells/eachCell.ts";
import type { Steps } from "../cells/steps.ts";
import { FunctionError } from "./functionError.ts";
import { toExcelError } from "./toExcelError.ts";

/** Runs a function of one result and ends it with Excel's error where it has none. */
export function answer<Result extends number | string>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw asThrown(error);
  }
}

/**
 * Runs a function that spills: problems of single cells become their cells, a problem of the whole call its end.
 */
// Excel's own type of a spilled block with errors in it; metadata knows no other name for it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function answers(run: () => Spill): any[][] {
  try {
    return toExcelRows(run());
  } catch (error) {
    throw asThrown(error);
  }
}

/**
 * The same for long tables: between the steps Excel is heard, and a call that it cancels (the cell was overwritten,
 * the sheet recalculates) ends there.
 */
export async function answersInSteps(
  run: () => Steps<Spill>,
  invocation: Pick<CustomFunctions.CancelableInvocation, "onCanceled">,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
): Promise<any[][]> {
  const call = { isCanceled: false };
  invocation.onCanceled = () => {
    call.isCanceled = true;
  };
  try {
    const steps = run();
    let step = steps.next();
    while (step.done !== true) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      // Nobody waits for the answer of a cancelled call.
      if (call.isCanceled) return [[""]];
      step = steps.next();
    }
    return toExcelRows(step.value);
  } catch (error) {
    throw asThrown(error);
  }
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
function toExcelRows(rows: Spill): any[][] {
  const [first] = rows;
  const only = rows.length === 1 && first?.length === 1 ? first[0] : undefined;
  // An error that is the whole result is thrown: only then does every host show its sentence.
  if (only instanceof FunctionError) throw only;
  return rows.map((row) => row.map(toExcelValue));
}

const toExcelValue = (value: Answer): number | string | boolean | CustomFunctions.Error =>
  value instanceof FunctionError ? toExcelError(value) : value;

/** Microsoft's class is an Error at run time; its type package does not say so. */
const asThrown = (error: unknown): Error =>
  error instanceof FunctionError ? (toExcelError(error) as CustomFunctions.Error & Error) : (error as Error);
