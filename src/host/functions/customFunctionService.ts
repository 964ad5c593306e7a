import type { CellReference } from "../calcEngine.ts";
import type { FunctionProvider, FunctionResult } from "../calc/functionProvider.ts";

/** A message to the client: `[category, type, targetId, message]`. */
export type FunctionMessage = readonly [category: number, type: number, targetId: string, message: string];

/** One call's answer as it came over the wire, in either of its two forms. */
export interface InvocationResult {
  readonly id: number;
  readonly result: FunctionResult;
  /** What the function said about its error; "" if nothing. */
  readonly message: string;
}

/** The add-in's functions as the calculation engine sees them, and as the wire feeds them. */
export interface CustomFunctionService extends FunctionProvider {
  /** Where calls go: to the client, through whichever wire it sits on. */
  connect(raise: (message: FunctionMessage) => void): void;
  /** The client is ready to be called; until then calls wait and their cells show #BUSY!. */
  start(): void;
  accept(results: readonly InvocationResult[]): void;
  /** The sentence behind an error in a cell, which Excel shows beside it. */
  errorMessageAt(cell: CellReference): string | undefined;
}
