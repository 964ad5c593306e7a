import type { FunctionResult } from "../calc/functionProvider.ts";
import { defineObject } from "../objects/defineObject.ts";
import { HostError, invalidArgument } from "../protocol/hostError.ts";
import type { InvocationResult } from "./customFunctionService.ts";
import { failureOf, readResult } from "./readResult.ts";

/** The service through which Microsoft's custom functions runtime says that it is ready and brings results. */
export const customFunctionsObject = defineObject("Microsoft.ExcelServices.CustomFunctions", {
  create(context) {
    const service = context.services.customFunctions;
    if (service === undefined) {
      throw new HostError("ApiNotFound", "This host was started without custom functions.");
    }
    return service;
  },
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (service) => {
      service.start();
    },
    /** Numbers of the client's experiments; the host switches none on. */
    _GetEnabledFeatures: () => [],
    setInvocationArrayResults: (service, args) => {
      service.accept(listOf(args.value(0)).map(readArrayForm));
    },
    setInvocationResults: (service, args) => {
      service.accept(listOf(args.value(0)).map(readObjectForm));
    },
  },
});

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw invalidArgument();
  }
  return value;
}

/** `[id, true, value, …]` or `[id, false, message, code, …]`. */
function readArrayForm(entry: unknown): InvocationResult {
  const [id, isDone, value, code] = listOf(entry);
  return readParts(id, isDone === true, value, code);
}

/** `{ id, value }` or `{ id, failed: true, value: message, errorCode }`. */
function readObjectForm(entry: unknown): InvocationResult {
  if (typeof entry !== "object" || entry === null) {
    throw invalidArgument();
  }
  const { id, failed, value, errorCode } = entry as Readonly<Record<string, unknown>>;
  return readParts(id, failed !== true, value, errorCode);
}

function readParts(id: unknown, isDone: boolean, value: unknown, code: unknown): InvocationResult {
  if (typeof id !== "number") {
    throw invalidArgument();
  }
  const result: FunctionResult = isDone ? readResult(value) : failureOf(code);
  return { id, result, message: isDone ? messageOf(value) : typeof value === "string" ? value : "" };
}

/** An error that was returned, not thrown, carries its own sentence. */
function messageOf(value: unknown): string {
  const message = typeof value === "object" && value !== null && "message" in value ? value.message : "";
  return typeof message === "string" ? message : "";
}
