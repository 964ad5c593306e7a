import { nameKey } from "../names/nameKey.ts";

/** Something of the policy that others refer to. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Finds ids by what people write, and writes what is found again. */
interface References {
  /** The id that a text means: an id, a name or an alias; the text itself where nothing has it. */
  readonly idOf: (text: string) => string;
  /** The name of an id where the name leads back to it, else the id. */
  readonly labelOf: (id: string) => string;
}

/**
 * Prepares the look-up of names.
 *
 * @example
 * const { idOf, labelOf } = references([{ id: "speed", name: "工作效率", aliases: ["效率"] }])
 * [idOf("效率"), labelOf("speed"), idOf("?")]
 * //=> ["speed", "工作效率", "?"]
 */
export function references(items: readonly Named[]): References {
  const ids = new Set(items.map(({ id }) => id));
  const byName = new Map<string, string>();
  const add = (name: string, id: string): void => {
    const key = nameKey(name);
    if (key !== "" && !byName.has(key)) byName.set(key, id);
  };
  for (const { id, name } of items) add(name, id);
  for (const { id, aliases = [] } of items) for (const alias of aliases) add(alias, id);
  const idOf = (text: string): string => (ids.has(text) ? text : (byName.get(nameKey(text)) ?? text));
  const names = new Map(items.map(({ id, name }) => [id, name]));
  return {
    idOf,
    labelOf: (id) => {
      const name = names.get(id);
      // A name with spaces at its ends would not come back from a cell.
      return name?.trim() === name && name !== undefined && name !== "" && idOf(name) === id ? name : id;
    },
  };
}
