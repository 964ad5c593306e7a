import { printCell, quoteSheetName } from "../model/address.ts";
import type { CellValue } from "../model/cell.ts";
import type { CallSite } from "./engineText.ts";
import type { FormulaRecord } from "./formulaRecord.ts";
import {
  pending,
  type FunctionArgument,
  type FunctionDescription,
  type FunctionParameter,
  type FunctionProvider,
  type FunctionResult,
} from "./functionProvider.ts";
import {
  fromCellValue,
  fromRows,
  toCellValue,
  toRows,
  type RuntimeScalar,
  type RuntimeValue,
} from "./runtimeValue.ts";

/** Calls of provided functions: remembered per formula, so that a result that comes later finds its place. */
export interface FunctionCalls {
  /** Answers a call met while computing; "#BUSY!" while its result is on its way. */
  readonly call: (site: CallSite, given: readonly RuntimeValue[]) => RuntimeValue;
  /** Formulas that wait for results, since the last time this was asked. */
  takeBusy(): ReadonlySet<FormulaRecord>;
  /** Makes a formula's calls anew when it is computed next. */
  forget(formulaKey: string): void;
  forgetAll(): void;
  /** Drops calls of a formula that its last computation did not make any more. */
  dropUnused(formulaKey: string): void;
  /** Takes in a late result; gives the formula that waited for it. */
  settle(callId: number, result: FunctionResult): string | undefined;
}

interface Call {
  readonly id: number;
  readonly formulaKey: string;
  result: FunctionResult | typeof pending;
  isUsed: boolean;
}

const busy: RuntimeValue = { kind: 4, code: "#BUSY!" };

export function createFunctionCalls(
  provider: FunctionProvider,
  keyOf: (record: FormulaRecord) => string,
): FunctionCalls {
  const byFormula = new Map<string, Map<string, Call>>();
  const byId = new Map<number, Call>();
  let waiting = new Set<FormulaRecord>();
  let nextId = 1;

  const drop = (call: Call): void => {
    byId.delete(call.id);
    provider.cancel(call.id);
  };

  const callOnce = (site: CallSite, element: number, values: readonly FunctionArgument[]): Call => {
    const formulaKey = keyOf(site.record);
    const calls = byFormula.get(formulaKey) ?? new Map<string, Call>();
    byFormula.set(formulaKey, calls);
    const callKey = JSON.stringify([site.name, site.index, element, values]);
    let call = calls.get(callKey);
    if (call === undefined) {
      const { sheet, row, column } = site.record;
      call = { id: nextId, formulaKey, result: pending, isUsed: true };
      nextId += 1;
      calls.set(callKey, call);
      byId.set(call.id, call);
      call.result = provider.invoke({
        id: call.id,
        name: site.name,
        caller: { sheetId: sheet.id, row, column },
        callerAddress: `${quoteSheetName(sheet.name)}!${printCell({ row, column })}`,
        arguments: values,
        omitted: values.map((_, index) => site.omitted[index] ?? true),
        addresses: site.addresses,
      });
    }
    call.isUsed = true;
    return call;
  };

  return {
    call(site, given) {
      const description = provider.describe(site.name);
      if (description === undefined) {
        return { kind: 4, code: "#NAME?" };
      }
      const problem = refuse(description, site, given);
      if (problem !== null) {
        return problem;
      }
      const results = elements(description.parameters, site, given).map((row, rowIndex) =>
        row.map((values, columnIndex) => callOnce(site, rowIndex * 16_384 + columnIndex, values).result),
      );
      const settled = results.map((row) => row.filter((result) => result !== pending));
      if (settled.some((row, index) => row.length !== results[index]?.length)) {
        waiting.add(site.record);
        return busy;
      }
      return combine(settled);
    },
    takeBusy() {
      const taken = waiting;
      waiting = new Set();
      return taken;
    },
    forget(formulaKey) {
      for (const call of byFormula.get(formulaKey)?.values() ?? []) {
        drop(call);
      }
      byFormula.delete(formulaKey);
    },
    forgetAll() {
      [...byId.values()].forEach(drop);
      byFormula.clear();
    },
    dropUnused(formulaKey) {
      const calls = byFormula.get(formulaKey);
      for (const [key, call] of calls ?? []) {
        if (call.isUsed) {
          call.isUsed = false;
        } else {
          calls?.delete(key);
          drop(call);
        }
      }
    },
    settle(callId, result) {
      const call = byId.get(callId);
      if (call !== undefined) {
        call.result = result;
      }
      return call?.formulaKey;
    },
  };
}

/** Says no before anything is called: too few or too many arguments, an error among them. */
function refuse(
  { parameters, acceptsErrors }: FunctionDescription,
  { omitted }: CallSite,
  given: readonly RuntimeValue[],
): RuntimeValue | null {
  const isOpenEnded = parameters.at(-1)?.isRepeating === true;
  const required = parameters.filter((parameter) => !parameter.isOptional && !parameter.isRepeating).length;
  if (given.length < required || (given.length > parameters.length && !isOpenEnded)) {
    return { kind: 4, code: "#VALUE!" };
  }
  if (parameters.some((parameter, index) => !parameter.isOptional && omitted[index] === true)) {
    return { kind: 4, code: "#VALUE!" };
  }
  const errors = given.flatMap((value): readonly RuntimeScalar[] =>
    value.kind === 5 ? value.rows.flat().filter(({ kind }) => kind === 4) : value.kind === 4 ? [value] : [],
  );
  const isWaiting = errors.some((error) => error.kind === 4 && error.code === "#BUSY!");
  return isWaiting ? busy : acceptsErrors ? null : (errors[0] ?? null);
}

/** The calls that one call in a formula stands for: a block given to a one-cell parameter makes one per cell. */
function elements(
  parameters: readonly FunctionParameter[],
  { omitted }: CallSite,
  given: readonly RuntimeValue[],
): FunctionArgument[][][] {
  const parameterAt = (index: number): FunctionParameter | undefined =>
    parameters[index] ?? parameters.at(-1);
  const spread = given.map((value, index) =>
    value.kind === 5 && parameterAt(index)?.isMatrix !== true ? value : null,
  );
  const height = Math.max(1, ...spread.map((value) => value?.height ?? 1));
  const width = Math.max(1, ...spread.map((value) => value?.width ?? 1));
  const argumentAt = (index: number, row: number, column: number): FunctionArgument => {
    const value = given[index];
    if (value === undefined || omitted[index] === true) {
      return null;
    }
    if (parameterAt(index)?.isMatrix === true) {
      return toRows(value);
    }
    return value.kind === 5 ? elementOf(toRows(value), row, column) : toCellValue(value);
  };
  const count = Math.max(given.length, parameters.filter(({ isRepeating }) => !isRepeating).length);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      Array.from({ length: count }, (___, index) => argumentAt(index, row, column)),
    ),
  );
}

function elementOf(rows: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  const line = rows[rows.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? { error: "#N/A" } : value;
}

function combine(results: readonly (readonly FunctionResult[])[]): RuntimeValue {
  const only = results[0]?.[0] ?? null;
  if (results.length === 1 && results[0]?.length === 1) {
    return isRows(only) ? fromRows(only) : fromCellValue(only);
  }
  return fromRows(
    results.map((row) => row.map((result) => (isRows(result) ? (result[0]?.[0] ?? null) : result))),
  );
}

function isRows(result: FunctionResult): result is readonly (readonly CellValue[])[] {
  return Array.isArray(result);
}
