import type { ObjectDefinition } from "./defineObject.ts";

/** Names of the members that an Office.js class has on this host, in alphabetical order. */
export type MemberList = ReadonlyMap<string, readonly string[]>;

/**
 * Lists what is built, class by class.
 *
 * Left out is what add-ins never name: office.js's own bookkeeping (leading underscore) and services with a full name
 * such as "Microsoft.ExcelServices.CustomFunctions".
 */
export function listMembers(definitions: readonly ObjectDefinition[]): MemberList {
  const members = new Map<string, Set<string>>();
  for (const definition of definitions.filter(({ name }) => !name.includes("."))) {
    const names = members.get(definition.name) ?? new Set();
    members.set(definition.name, names);
    for (const name of memberNames(definition)) {
      names.add(name);
    }
  }
  return new Map([...members].sort(byName).map(([name, names]) => [name, [...names].sort()]));
}

function memberNames({ properties, objects, methods, collection }: ObjectDefinition): string[] {
  const own = [properties, objects, methods]
    .flatMap((group) => Object.keys(group ?? {}))
    .map((name) => eventName(name) ?? name);
  const usual = collection === undefined ? [] : ["items", ...collection.has];
  return [...own, ...usual].filter((name) => !name.startsWith("_"));
}

/** Events are built as hidden methods: "_RegisterDataChangedEvent" stands for `onChanged`. */
function eventName(method: string): string | undefined {
  const registered = /^_Register(.+)$/.exec(method)?.[1];
  return registered === undefined
    ? undefined
    : `on${registered.replace(/^Event|Event$/g, "").replace(/^Data(?=Changed)/, "")}`;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
