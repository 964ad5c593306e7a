import type { Fault } from "./faults.ts";
import type { HostContext } from "./hostContext.ts";
import { HostError } from "./hostError.ts";
import type { Registry } from "./registry.ts";
import { createPathResolver } from "./resolvePaths.ts";
import { runAction } from "./runAction.ts";
import {
  actionType,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./wire.ts";

/** Runs a request's actions in order up to the first that fails; what was done before it stays done, as in Excel. */
export function processRequest(
  registry: Registry,
  request: RequestBody,
  context: HostContext,
  fault: Fault | undefined,
): ResponseBody {
  const paths = createPathResolver(registry, request.ObjectPaths, context);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  let error: ResponseError | undefined;
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (
        fault?.error !== undefined &&
        index === Math.min(fault.error.actionIndex ?? 0, request.Actions.length - 1)
      ) {
        throw new HostError(fault.error.code, fault.error.message ?? `Fault: ${fault.error.code}`);
      }
      results.push({ ActionId: action.Id, Value: runAction(registry, action, paths, context) });
      if (action.ActionType === actionType.trace) {
        traceIds.push(action.Id);
      }
    } catch (thrown) {
      error = describeError(thrown, index);
      break;
    }
  }
  context.counters.actions += results.length;
  return { Results: results, TraceIds: traceIds, ...(error === undefined ? {} : { Error: error }) };
}

const httpStatus: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** A mistake in the host itself is not dressed up as Excel's answer: it keeps its own words as GeneralException. */
function describeError(thrown: unknown, actionIndex: number): ResponseError {
  const isAnswer = thrown instanceof HostError;
  const code = isAnswer ? thrown.code : "GeneralException";
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    Code: code,
    Message: isAnswer ? message : `The embedded host failed: ${message}`,
    Location: isAnswer ? thrown.location : null,
    ActionIndex: actionIndex,
    HttpStatusCode: httpStatus[code] ?? 400,
  };
}
