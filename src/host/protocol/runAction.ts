import type { HostObject } from "../objects/states.ts";
import { callMethod, getProperty, setProperty } from "./callMember.ts";
import type { HostContext } from "./hostContext.ts";
import { HostError } from "./hostError.ts";
import { runQuery } from "./query.ts";
import { definitionOf, notBuilt, requireExisting, type Registry } from "./registry.ts";
import type { PathResolver } from "./resolvePaths.ts";
import { actionType, type ActionInfo } from "./wire.ts";

/** What a method answers when it is called on a null object: the client reads it as "nothing". */
const nullAnswer = { _IsNull: true };

/** Runs one action of a request and gives its `Value`. */
export function runAction(
  registry: Registry,
  action: ActionInfo,
  paths: PathResolver,
  context: HostContext,
): unknown {
  if (action.ActionType === actionType.trace) {
    return null;
  }
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) {
    return action.ActionType === actionType.method ? nullAnswer : null;
  }
  requireExisting(registry, object, context);
  switch (action.ActionType) {
    case actionType.instantiate:
      return instantiate(registry, object, context);
    case actionType.query:
      context.calculatePending();
      return runQuery(registry, object, action.QueryInfo ?? {}, context);
    case actionType.queryAsJson:
      context.calculatePending();
      return runQuery(registry, object, action.QueryInfo ?? {}, context, (name) => name);
    case actionType.recursiveQuery:
      throw notBuilt(`${object.type}.loadRecursive`);
    case actionType.method:
      return callAction(registry, action, object, paths, context);
    case actionType.setProperty:
      setProperty(registry, object, action.Name, paths.readValue(firstArgument(action)), context);
      return null;
    case actionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        setProperty(registry, object, name, value, context);
      }
      return null;
    case actionType.ensureUnchanged:
      ensureUnchanged(registry, object, action.ObjectState ?? {}, context);
      return null;
    default:
      throw notBuilt(`action type ${String(action.ActionType)}`);
  }
}

/** Tells the client the id under which it finds the object again, if it has one. */
function instantiate(registry: Registry, object: HostObject, context: HostContext): unknown {
  const reference = context.references.idOf(object);
  const definition = definitionOf(registry, object.type);
  const key = definition.key?.(object.state);
  // Classes with an `id` of their own know it from here on without loading it: event registration reads it.
  const name = definition.properties?.id === undefined ? "_Id" : "Id";
  return {
    ...(key === undefined ? {} : { [name]: key }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

function callAction(
  registry: Registry,
  action: ActionInfo,
  object: HostObject,
  paths: PathResolver,
  context: HostContext,
): unknown {
  if (action.Name === "_KeepReference") {
    context.references.keep(object);
    return null;
  }
  const value = callMethod(registry, object, action.Name, paths.readArguments(action.ArgumentInfo), context);
  return value === undefined ? null : value;
}

function firstArgument(action: ActionInfo): unknown {
  return action.ArgumentInfo?.Arguments?.[0];
}

/** `ensureUnchanged`: the loaded state must still be the workbook's. */
function ensureUnchanged(
  registry: Registry,
  object: HostObject,
  expected: Readonly<Record<string, unknown>>,
  context: HostContext,
): void {
  context.calculatePending();
  for (const [name, value] of Object.entries(expected)) {
    if (JSON.stringify(getProperty(registry, object, name, context)) !== JSON.stringify(value)) {
      throw new HostError(
        "Conflict",
        "The object has been changed by someone else.",
        `${object.type}.${name}`,
      );
    }
  }
}
