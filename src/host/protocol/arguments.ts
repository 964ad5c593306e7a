import type { HostObject, HostStates } from "../objects/states.ts";
import { invalidArgument } from "./hostError.ts";

/** A method's arguments as the client sent them, read by position and kind; a wrong kind is InvalidArgument. */
export interface Arguments {
  readonly count: number;
  /** The argument as it came; undefined and null both mean "left out". */
  value(index: number): unknown;
  text(index: number): string;
  optionalText(index: number): string | undefined;
  number(index: number): number;
  optionalNumber(index: number): number | undefined;
  boolean(index: number, fallback?: boolean): boolean;
  /** One of Office.js's enumeration values; the first choice when it is left out and `fallback` is not given. */
  choice<Choice extends string>(index: number, choices: readonly Choice[], fallback?: Choice): Choice;
  /** The state of an object argument of this class. */
  object<Name extends keyof HostStates>(index: number, type: Name): HostStates[Name];
  /** The object argument, of whichever class; undefined when the argument is plain data. */
  optionalObject(index: number): HostObject | undefined;
}

/** Wraps raw arguments; `objects` holds the object an argument stands for, at its index. */
export function createArguments(
  values: readonly unknown[],
  objects: readonly (HostObject | null | undefined)[],
): Arguments {
  const value = (index: number): unknown => values[index] ?? undefined;
  const isLeftOut = (index: number): boolean => value(index) === undefined;
  const args: Arguments = {
    count: values.length,
    value,
    text: (index) => asText(value(index)),
    optionalText: (index) => (isLeftOut(index) ? undefined : asText(value(index))),
    number: (index) => asNumber(value(index)),
    optionalNumber: (index) => (isLeftOut(index) ? undefined : asNumber(value(index))),
    boolean: (index, fallback) =>
      fallback !== undefined && isLeftOut(index) ? fallback : asBoolean(value(index)),
    choice: (index, choices, fallback) =>
      fallback !== undefined && isLeftOut(index) ? fallback : asChoice(value(index), choices),
    object: (index, type) => {
      const object = objects[index];
      if (object?.type !== type) {
        throw invalidArgument();
      }
      // `type` was compared, so the state is the one that belongs to it.
      return object.state as HostStates[typeof type];
    },
    optionalObject: (index) => objects[index] ?? undefined,
  };
  return args;
}

/** Reads a string; anything else is InvalidArgument. */
export function asText(value: unknown): string {
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  return value;
}

/** Reads a finite number; anything else is InvalidArgument. */
export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw invalidArgument();
  }
  return value;
}

/** Reads true or false; anything else is InvalidArgument. */
export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") {
    throw invalidArgument();
  }
  return value;
}

/** Reads an enumeration value, its first letter in either case as Office.js accepts both. */
export function asChoice<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const found = choices.find(
    (choice) => typeof value === "string" && choice.toLowerCase() === value.toLowerCase(),
  );
  if (found === undefined) {
    throw invalidArgument();
  }
  return found;
}

/** Reads an object of plain data; anything else is InvalidArgument. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument();
  }
  return value as Readonly<Record<string, unknown>>;
}
