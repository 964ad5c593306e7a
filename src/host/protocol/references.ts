import type { HostObject } from "../objects/states.ts";

/** Objects that the client keeps beyond a request, by the `_ReferenceId` it was told. */
export interface References {
  /** Keeps an object and gives its id; the same id when it is kept already. */
  keep(object: HostObject): string;
  idOf(object: HostObject): string | undefined;
  find(id: string): HostObject | undefined;
  release(id: string): void;
  releaseAll(): void;
  /** All kept objects: their places move when rows and columns do. */
  objects(): readonly HostObject[];
}

/** Makes an empty store of kept objects. */
export function createReferences(): References {
  const byId = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let last = 0;
  return {
    keep(object) {
      const known = ids.get(object);
      if (known !== undefined) {
        return known;
      }
      last += 1;
      const id = `_${object.type}:${String(last)}`;
      byId.set(id, object);
      ids.set(object, id);
      return id;
    },
    idOf: (object) => ids.get(object),
    find: (id) => byId.get(id),
    release(id) {
      const object = byId.get(id);
      if (object !== undefined) {
        ids.delete(object);
      }
      byId.delete(id);
    },
    releaseAll() {
      byId.clear();
      ids.clear();
    },
    objects: () => [...byId.values()],
  };
}
