import type { CellReference } from "../calcEngine.ts";
import { pending, type FunctionCall, type FunctionResult } from "../calc/functionProvider.ts";
import type { CellError } from "../model/index.ts";
import type { CustomFunctionService, FunctionMessage } from "./customFunctionService.ts";
import type { FunctionMetadata, FunctionsFile, ParameterMetadata } from "./functionMetadata.ts";
import { marshalArgument, type EmptyCellValue } from "./marshalArgument.ts";

export interface CustomFunctionOptions {
  /** What stands before the dot in formulas: "KPI". */
  readonly namespace: string;
  readonly file: FunctionsFile;
  /** See `EmptyCellValue`; null, as Excel on the web does it, if left out. */
  readonly emptyCell?: EmptyCellValue;
}

const category = 1;
const invokeMessage = 1000;
const cancelMessage = 1001;
const callFlags = { cancelable: 1, streaming: 2, acceptsErrors: 4 } as const;

/** Makes the host's side of custom functions from the add-in's metadata. */
export function createCustomFunctionService({
  namespace,
  file,
  emptyCell = null,
}: CustomFunctionOptions): CustomFunctionService {
  const functions = new Map(
    file.functions.map((metadata) => [`${namespace}.${metadata.name}`.toUpperCase(), metadata]),
  );
  const acceptsErrors = file.allowErrorForDataTypeAny === true;
  const running = new Map<number, { readonly call: FunctionCall; readonly metadata: FunctionMetadata }>();
  const messages = new Map<string, string>();
  const listeners: ((results: ReadonlyMap<number, FunctionResult>) => void)[] = [];
  let raise: ((message: FunctionMessage) => void) | null = null;
  let isStarted = false;
  let waiting: FunctionMessage[] = [];

  const send = (message: FunctionMessage): void => {
    waiting.push(message);
    if (waiting.length === 1) {
      // After the recalculation, so that the client never hears of a call in the middle of a request.
      queueMicrotask(flush);
    }
  };
  const flush = (): void => {
    if (isStarted && raise !== null) {
      const sent = waiting;
      waiting = [];
      sent.forEach(raise);
    }
  };

  return {
    describe(name) {
      const metadata = functions.get(name);
      return metadata === undefined
        ? undefined
        : {
            acceptsErrors,
            isVolatile: metadata.options?.volatile === true,
            parameters: metadata.parameters.map((parameter) => ({
              isMatrix: parameter.dimensionality === "matrix",
              isOptional: parameter.optional === true,
              isRepeating: parameter.repeating === true,
            })),
          };
    },
    invoke(call) {
      const metadata = functions.get(call.name);
      const values = metadata === undefined ? null : marshalArguments(metadata, call, emptyCell);
      if (metadata === undefined || values === null) {
        return { error: "#NAME?" };
      }
      if (!Array.isArray(values)) {
        return values;
      }
      messages.delete(cellKey(call.caller));
      running.set(call.id, { call, metadata });
      const { requiresAddress, requiresParameterAddresses } = metadata.options ?? {};
      const parts = [
        call.id,
        metadata.id,
        values,
        requiresAddress === true ? call.callerAddress : null,
        flagsOf(metadata, acceptsErrors),
        ...(requiresParameterAddresses === true ? [call.addresses] : []),
      ];
      send([category, invokeMessage, "", JSON.stringify(parts)]);
      return pending;
    },
    cancel(callId) {
      const canceled = running.get(callId);
      running.delete(callId);
      if (canceled !== undefined && (flagsOf(canceled.metadata, false) & 3) !== 0) {
        send([category, cancelMessage, "", JSON.stringify({ invocationId: callId })]);
      }
    },
    onResults(listener) {
      listeners.push(listener);
    },
    connect(wire) {
      raise = wire;
    },
    start() {
      isStarted = true;
      queueMicrotask(flush);
    },
    accept(results) {
      const accepted = new Map<number, FunctionResult>();
      for (const { id, result, message } of results) {
        const known = running.get(id);
        if (known !== undefined) {
          accepted.set(id, result);
          if (message !== "") {
            messages.set(cellKey(known.call.caller), message);
          }
          if (known.metadata.options?.stream !== true) {
            running.delete(id);
          }
        }
      }
      listeners.forEach((listener) => {
        listener(accepted);
      });
    },
    errorMessageAt: (cell) => messages.get(cellKey(cell)),
  };
}

function cellKey({ sheetId, row, column }: CellReference): string {
  return `${sheetId}!${String(row)},${String(column)}`;
}

function flagsOf({ options }: FunctionMetadata, acceptsErrors: boolean): number {
  return (
    (options?.cancelable === true ? callFlags.cancelable : 0) |
    (options?.stream === true ? callFlags.streaming : 0) |
    (acceptsErrors ? callFlags.acceptsErrors : 0)
  );
}

/** A repeating parameter gets all its arguments as one list; one that was left out gets null. */
function marshalArguments(
  { parameters }: FunctionMetadata,
  call: FunctionCall,
  emptyCell: EmptyCellValue,
): unknown[] | CellError {
  const values: unknown[] = [];
  const marshal = (index: number, parameter: ParameterMetadata): { readonly value: unknown } | CellError =>
    call.omitted[index] === false
      ? marshalArgument(call.arguments[index] ?? null, parameter.type ?? "any", emptyCell)
      : { value: null };
  for (const [index, parameter] of parameters.entries()) {
    const count = parameter.repeating === true ? Math.max(0, call.arguments.length - index) : 1;
    const list = Array.from({ length: count }, (_, offset) => marshal(index + offset, parameter));
    const problem = list.find((each): each is CellError => "error" in each);
    if (problem !== undefined) {
      return problem;
    }
    const given = list.map((each) => ("value" in each ? each.value : null));
    values.push(parameter.repeating === true ? given : given[0]);
  }
  return values;
}
