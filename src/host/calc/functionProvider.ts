import type { CellReference } from "../calcEngine.ts";
import type { CellValue } from "../model/cell.ts";

/** What the engine must know of one parameter to prepare a call. */
export interface FunctionParameter {
  /** Takes a block of cells; without it, a block given here makes one call per cell. */
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  /** Only the last parameter: takes all further arguments too. */
  readonly isRepeating: boolean;
}

export interface FunctionDescription {
  readonly parameters: readonly FunctionParameter[];
  readonly isVolatile: boolean;
  /** Errors in arguments reach the function; without it they are the result and nothing is called. */
  readonly acceptsErrors: boolean;
}

/** A value, a block of cells, or null for an argument that was left out. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** A value for one cell, or rows that spill. */
export type FunctionResult = CellValue | readonly (readonly CellValue[])[];

/** The result is on its way; no text that a function returns can be taken for it. */
export const pending = Symbol("pending");

export interface FunctionCall {
  /** Unique in the engine's life. */
  readonly id: number;
  /** Upper case: "KPI.SCORE". */
  readonly name: string;
  readonly caller: CellReference;
  /** "Scores!B2". */
  readonly callerAddress: string;
  readonly arguments: readonly FunctionArgument[];
  /** true where nothing was given. */
  readonly omitted: readonly boolean[];
  /** Where each argument stands when it is a plain reference: "Scores!A1:B3"; else null. */
  readonly addresses: readonly (string | null)[];
}

/** Functions that the engine itself does not have: registered in the host, or living in the add-in. */
export interface FunctionProvider {
  /** undefined when there is no function of this name (upper case). */
  readonly describe: (name: string) => FunctionDescription | undefined;
  /** Gives the result, or `pending`: then `onResults` brings it under the call's id, more than once if it streams. */
  invoke(call: FunctionCall): FunctionResult | typeof pending;
  /** The cell was edited or recalculated: nobody waits for this call any more. */
  cancel(callId: number): void;
  onResults(listener: (results: ReadonlyMap<number, FunctionResult>) => void): void;
}
