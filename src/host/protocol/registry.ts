import type { ObjectDefinition } from "../objects/defineObject.ts";
import type { HostObject } from "../objects/states.ts";
import type { HostContext } from "./hostContext.ts";
import { HostError, itemNotFound } from "./hostError.ts";

/** Classes by name. */
export type Registry = ReadonlyMap<string, ObjectDefinition>;

/** Makes a registry; definitions of one class are put together, a member that is defined twice is a host's mistake. */
export function createRegistry(definitions: readonly ObjectDefinition[]): Registry {
  const registry = new Map<string, ObjectDefinition>();
  for (const definition of definitions) {
    const known = registry.get(definition.name);
    registry.set(definition.name, known === undefined ? definition : mergeDefinitions(known, definition));
  }
  return registry;
}

/** `defineObject` may be called for one class in several places: `sheet.tables` is defined where tables are. */
function mergeDefinitions(one: ObjectDefinition, other: ObjectDefinition): ObjectDefinition {
  for (const kind of ["properties", "objects", "methods"] as const) {
    const twice = Object.keys(one[kind] ?? {}).find((name) => other[kind]?.[name] !== undefined);
    if (twice !== undefined) {
      throw new RangeError(`${one.name}.${twice} is defined twice`);
    }
  }
  return {
    ...one,
    ...other,
    properties: { ...one.properties, ...other.properties },
    objects: { ...one.objects, ...other.objects },
    methods: { ...one.methods, ...other.methods },
  };
}

/** Gives a class's definition, or says which class is not built. */
export function definitionOf(registry: Registry, name: string): ObjectDefinition {
  const definition = registry.get(name);
  if (definition === undefined) {
    throw notBuilt(name);
  }
  return definition;
}

/** Strictness: whatever this host does not have is named, never passed over. */
export function notBuilt(member: string): HostError {
  return new HostError("ApiNotFound", `${member} is not built in the embedded host.`, member);
}

/** Refuses an object whose sheet, table, chart … was deleted meanwhile. */
export function requireExisting(registry: Registry, object: HostObject, context: HostContext): HostObject {
  if (definitionOf(registry, object.type).exists?.(object.state, context) === false) {
    throw itemNotFound();
  }
  return object;
}

/** "GetRange" on the wire is `getRange` in Office.js; names with a leading underscore stay. */
export function camelName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `getRange` in Office.js is "GetRange" on the wire. */
export function wireName(camel: string): string {
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** Runs a member; a refusal that does not say where it happened gets the member's name. */
export function located<Result>(location: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && error.location === null) {
      throw new HostError(error.code, error.message, location);
    }
    throw error;
  }
}
