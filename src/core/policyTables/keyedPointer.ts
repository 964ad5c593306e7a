/** What tells the items of a list apart, whatever their order. */
const keys = ["id", "group", "grade", "factId", "levelId", "label"] as const;

type Json = Readonly<Record<string, unknown>>;

/**
 * A JSON pointer with keys instead of positions, so that it leads to the same part after rows were moved.
 *
 * @example
 * keyedPointer({ streaks: [{ id: "good" }] }, "/streaks/0/length")
 * //=> "/streaks/good/length"
 */
export function keyedPointer(document: unknown, pointer: string): string {
  let here: unknown = document;
  const parts = pointer
    .split("/")
    .slice(1)
    .map((part) => {
      const list: unknown = here;
      here = child(here, part);
      if (!Array.isArray(list)) return part;
      const key = keyOf(here);
      return key !== null && list.findIndex((item) => keyOf(item) === key) === Number(part)
        ? escaped(key)
        : part;
    });
  return parts.map((part) => `/${part}`).join("");
}

/**
 * The pointer by positions that a keyed one means; null where the document has no such part any more.
 *
 * @example
 * positionPointer({ streaks: [{ id: "bad" }, { id: "good" }] }, "/streaks/good/length")
 * //=> "/streaks/1/length"
 */
export function positionPointer(document: unknown, pointer: string): string | null {
  let here: unknown = document;
  const parts: string[] = [];
  for (const part of pointer.split("/").slice(1)) {
    if (!Array.isArray(here)) {
      parts.push(part);
      here = child(here, part);
      continue;
    }
    const found = here.findIndex((item) => escaped(keyOf(item) ?? "") === part);
    const position = found === -1 && /^\d+$/u.test(part) ? Number(part) : found;
    if (position === -1) return null;
    parts.push(String(position));
    here = child(here, String(position));
  }
  return parts.map((part) => `/${part}`).join("");
}

/** The part of a document at a pointer; undefined where there is none. */
export function partAt(document: unknown, pointer: string): unknown {
  return pointer.split("/").slice(1).reduce<unknown>(child, document);
}

function child(parent: unknown, part: string): unknown {
  if (typeof parent !== "object" || parent === null) return undefined;
  return (parent as Json)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
}

function keyOf(item: unknown): string | null {
  if (typeof item !== "object" || item === null) return null;
  const found = keys.map((key) => (item as Json)[key]).find((value) => typeof value === "string");
  return typeof found === "string" && found !== "" && !/^\d+$/u.test(found) ? found : null;
}

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");
