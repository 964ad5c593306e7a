import type { Arguments } from "../protocol/arguments.ts";
import type { HostContext } from "../protocol/hostContext.ts";
import type { HostObject, HostStates } from "./states.ts";

/** A scalar property. Without `set` it is read-only; without `get` it can only be written. */
export interface PropertyDefinition<State> {
  get?(state: State, context: HostContext): unknown;
  set?(state: State, value: unknown, context: HostContext): void;
}

/** A method: answers plain data, an object, or null for the null object of an `…OrNullObject` method. */
export type MethodDefinition<State> = (state: State, args: Arguments, context: HostContext) => unknown;

/** Which of a collection's usual members it has; each name is a member of the Office.js class. */
export type CollectionMember = "count" | "getCount" | "getItem" | "getItemAt" | "getItemOrNullObject";

export interface CollectionDefinition<State> {
  readonly has: readonly CollectionMember[];
  /** In the order the add-in sees. */
  items(state: State, context: HostContext): readonly HostObject[];
  /** What `getItem` finds: by default the item whose `key`, or name, is this. Undefined is ItemNotFound. */
  find?(state: State, key: unknown, context: HostContext): HostObject | undefined;
}

/** Members of one Office.js class, named as in Office.js. What is not here is answered with ApiNotFound. */
export interface ObjectMembers<State> {
  /** The id under which the object's collection finds it again (`getItem`): it outlives renaming and moving. */
  key?(state: State): string | number;
  /** False once what it stands for was deleted: every use is then ItemNotFound. */
  exists?(state: State, context: HostContext): boolean;
  /** For services that the client makes by class name. */
  create?(context: HostContext): State;
  /** Properties that the client sends under another name: `Gridlines` for `showGridlines`. */
  readonly sentAs?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, PropertyDefinition<State>>>;
  /** Properties that are objects; null is a null object. */
  readonly objects?: Readonly<Record<string, (state: State, context: HostContext) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, MethodDefinition<State>>>;
  readonly collection?: CollectionDefinition<State>;
}

/** A class as the interpreter knows it. */
export interface ObjectDefinition extends ObjectMembers<unknown> {
  readonly name: keyof HostStates;
}

/**
 * Describes one Office.js class, or the members that a feature adds to one: the registry puts them together, so that
 * `sheet.tables` is defined beside tables.
 *
 * @example
 * // sheet.freezePanes.unfreeze()
 * export const freezePanes = defineObject("WorksheetFreezePanes", {
 *   methods: {
 *     unfreeze: (sheet, _args, context) => { … },
 *   },
 * });
 */
export function defineObject<Name extends keyof HostStates>(
  name: Name,
  members: ObjectMembers<HostStates[Name]>,
): ObjectDefinition {
  // The interpreter only ever gives a definition states of its own class; that is what `name` is for.
  return { ...(members as ObjectMembers<unknown>), name };
}
