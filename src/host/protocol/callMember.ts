import type { HostObject } from "../objects/states.ts";
import type { Arguments } from "./arguments.ts";
import { callCollectionMember } from "./collections.ts";
import type { HostContext } from "./hostContext.ts";
import { HostError } from "./hostError.ts";
import { camelName, definitionOf, located, notBuilt, type Registry } from "./registry.ts";

/** Calls a method by its name on the wire; what is not built is named. */
export function callMethod(
  registry: Registry,
  object: HostObject,
  wireName: string,
  args: Arguments,
  context: HostContext,
): unknown {
  const name = camelName(wireName);
  const definition = definitionOf(registry, object.type);
  const location = `${object.type}.${name}`;
  const method = definition.methods?.[name];
  if (method !== undefined) {
    return located(location, () => method(object.state, args, context));
  }
  const usual = located(location, () =>
    callCollectionMember(registry, definition, object, name, args, context),
  );
  if (usual === undefined) {
    throw notBuilt(location);
  }
  return usual.value;
}

/** Writes a scalar property by its name on the wire. */
export function setProperty(
  registry: Registry,
  object: HostObject,
  wireName: string,
  value: unknown,
  context: HostContext,
): void {
  const definition = definitionOf(registry, object.type);
  const name = definition.sentAs?.[wireName] ?? camelName(wireName);
  const location = `${object.type}.${name}`;
  const property = definition.properties?.[name];
  if (property === undefined) {
    throw notBuilt(location);
  }
  if (property.set === undefined) {
    throw new HostError("InvalidOperation", `${location} is read-only.`, location);
  }
  located(location, () => {
    property.set?.(object.state, value, context);
  });
}

/** Reads a scalar property by its Office.js name. */
export function getProperty(
  registry: Registry,
  object: HostObject,
  name: string,
  context: HostContext,
): unknown {
  const location = `${object.type}.${name}`;
  const definition = definitionOf(registry, object.type);
  const { collection } = definition;
  if (name === "count" && collection?.has.includes("count") === true) {
    return collection.items(object.state, context).length;
  }
  const property = definition.properties?.[name];
  if (property?.get === undefined) {
    throw notBuilt(location);
  }
  return located(location, () => property.get?.(object.state, context));
}

/** Follows a property that is an object, by its Office.js name; null is a null object. */
export function getChild(
  registry: Registry,
  object: HostObject,
  name: string,
  context: HostContext,
): HostObject | null {
  const location = `${object.type}.${name}`;
  const child = definitionOf(registry, object.type).objects?.[name];
  if (child === undefined) {
    throw notBuilt(location);
  }
  return located(location, () => child(object.state, context));
}
