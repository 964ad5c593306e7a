import { hostObject, type HostObject } from "../objects/states.ts";
import { createArguments, type Arguments } from "./arguments.ts";
import { callMethod, getChild } from "./callMember.ts";
import { findItem } from "./collections.ts";
import type { HostContext } from "./hostContext.ts";
import { HostError, itemNotFound } from "./hostError.ts";
import { camelName, definitionOf, located, notBuilt, requireExisting, type Registry } from "./registry.ts";
import { pathType, type ArgumentInfo, type ObjectPathInfo } from "./wire.ts";

/** Finds the objects of one request's paths; each path is walked once, however often it is used. */
export interface PathResolver {
  /** null is a null object. */
  resolve(pathId: number): HostObject | null;
  readArguments(info: ArgumentInfo | undefined): Arguments;
  /** A value to write; objects that stand within plain data (`{list: {source: range}}`) are put in their place. */
  readValue(value: unknown): unknown;
}

/** Makes a resolver for the object paths of one request. */
export function createPathResolver(
  registry: Registry,
  paths: Readonly<Record<string, ObjectPathInfo>>,
  context: HostContext,
): PathResolver {
  const resolved = new Map<number, HostObject | null>();

  const resolve = (pathId: number): HostObject | null => {
    const known = resolved.get(pathId);
    if (known !== undefined) {
      return known;
    }
    const path = paths[String(pathId)];
    if (path === undefined) {
      throw new HostError("InvalidObjectPath", `The request has no object path ${String(pathId)}.`);
    }
    const object = walk(path);
    resolved.set(pathId, object);
    return object;
  };

  const readArguments = (info: ArgumentInfo | undefined): Arguments => {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return createArguments(
      values,
      values.map((_, index) => {
        const id = ids[index];
        return typeof id === "number" && id !== 0 ? resolve(id) : undefined;
      }),
    );
  };

  const readValue = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return value;
    }
    // office.js writes a nested object as the id of its path.
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
      return resolve(value._ObjectPathId);
    }
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, readValue(field)]));
  };

  const parentOf = (path: ObjectPathInfo): HostObject | null => {
    const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
    return parent === null ? null : requireExisting(registry, parent, context);
  };

  const walk = (path: ObjectPathInfo): HostObject | null => {
    switch (path.ObjectPathType) {
      case pathType.root:
        return path.Name === ""
          ? hostObject("Workbook", context.workbook)
          : createService(registry, path.Name, context);
      case pathType.newObject:
        return createService(registry, path.Name, context);
      case pathType.reference:
        return context.references.find(path.Name) ?? fail();
      case pathType.nullObject:
        return null;
      default:
        return walkFromParent(path, parentOf(path));
    }
  };

  const walkFromParent = (path: ObjectPathInfo, parent: HostObject | null): HostObject | null => {
    if (parent === null) {
      return null;
    }
    switch (path.ObjectPathType) {
      case pathType.property:
        return getChild(registry, parent, camelName(path.Name), context);
      case pathType.method:
        return asObject(
          parent,
          path,
          callMethod(registry, parent, path.Name, readArguments(path.ArgumentInfo), context),
        );
      case pathType.indexer:
        return located(`${parent.type}.getItem`, () => {
          const key = readArguments(path.ArgumentInfo).value(0);
          return (
            findItem(registry, definitionOf(registry, parent.type), parent.state, key, context) ?? fail()
          );
        });
      default:
        throw notBuilt(`object path type ${String(path.ObjectPathType)}`);
    }
  };

  return { resolve, readArguments, readValue };
}

function createService(registry: Registry, name: string, context: HostContext): HostObject {
  const definition = definitionOf(registry, name);
  if (definition.create === undefined) {
    throw notBuilt(`new ${name}`);
  }
  return { type: definition.name, state: definition.create(context) } as HostObject;
}

/** A method that stands in a path answers an object, or null for a null object. */
function asObject(parent: HostObject, path: ObjectPathInfo, value: unknown): HostObject | null {
  if (value === null || (typeof value === "object" && "type" in value && "state" in value)) {
    return value as HostObject | null;
  }
  throw notBuilt(`${parent.type}.${camelName(path.Name)} as an object`);
}

function fail(): never {
  throw itemNotFound();
}
