import type { ObjectDefinition } from "../objects/defineObject.ts";
import type { HostObject } from "../objects/states.ts";
import type { HostContext } from "./hostContext.ts";
import { HostError, invalidArgument, itemNotFound } from "./hostError.ts";
import type { Arguments } from "./arguments.ts";
import { definitionOf, type Registry } from "./registry.ts";

/** What `getItem(key)` gives: the item with this id, else with this name in any case; undefined when there is none. */
export function findItem(
  registry: Registry,
  definition: ObjectDefinition,
  state: unknown,
  key: unknown,
  context: HostContext,
): HostObject | undefined {
  const collection = definition.collection;
  if (collection === undefined) {
    throw invalidArgument();
  }
  if (collection.find !== undefined) {
    return collection.find(state, key, context);
  }
  const items = collection.items(state, context);
  const byId = items.find((item) => definitionOf(registry, item.type).key?.(item.state) === key);
  return byId ?? items.find((item) => hasName(registry, item, key, context));
}

function hasName(registry: Registry, item: HostObject, key: unknown, context: HostContext): boolean {
  const name = definitionOf(registry, item.type).properties?.name?.get?.(item.state, context);
  return typeof name === "string" && typeof key === "string" && name.toLowerCase() === key.toLowerCase();
}

/** Runs one of the usual members of a collection; undefined when it has no such member. */
export function callCollectionMember(
  registry: Registry,
  definition: ObjectDefinition,
  object: HostObject,
  member: string,
  args: Arguments,
  context: HostContext,
): { readonly value: unknown } | undefined {
  const collection = definition.collection;
  const isKnown = collection?.has.some((name) => name === member) ?? false;
  if (collection === undefined || !isKnown) {
    return undefined;
  }
  const found = (): HostObject | undefined =>
    findItem(registry, definition, object.state, args.value(0), context);
  switch (member) {
    case "getCount":
      return { value: collection.items(object.state, context).length };
    case "getItemAt":
      return { value: itemAt(collection.items(object.state, context), args.number(0)) };
    case "getItemOrNullObject":
      return { value: found() ?? null };
    default:
      return { value: found() ?? missing() };
  }
}

function itemAt(items: readonly HostObject[], index: number): HostObject {
  const item = items[index];
  if (item === undefined) {
    throw new HostError("InvalidArgument", "The index is out of the collection's bounds.");
  }
  return item;
}

function missing(): never {
  throw itemNotFound();
}
