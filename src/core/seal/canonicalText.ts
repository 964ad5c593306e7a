/** Keys that say where something stood or how it was spelt there, not what was entered. */
const places = new Set(["places", "at", "raw"]);

/**
 * One text for one content: keys in order of their code units, numbers as JSON writes them (the shortest text that
 * reads back the same), typed arrays as lists, NaN and the infinities as null, keys without a value left out. Places
 * of cells do not count: the same scores on another sheet are the same content.
 *
 * @example
 * canonicalText({ b: [1, Number.NaN], a: "x", places: ["S!A1"] })
 * //=> '{"a":"x","b":[1,null]}'
 */
export function canonicalText(value: unknown): string {
  const parts: string[] = [];
  write(value, parts);
  return parts.join("");
}

function write(value: unknown, parts: string[]): void {
  if (Array.isArray(value)) {
    writeList(value, parts);
  } else if (ArrayBuffer.isView(value)) {
    writeList(Array.from(value as unknown as ArrayLike<number>), parts);
  } else if (value instanceof Map) {
    writeList([...value.entries()], parts);
  } else if (typeof value === "object" && value !== null) {
    writeRecord(value as Readonly<Record<string, unknown>>, parts);
  } else {
    parts.push(JSON.stringify(value ?? null));
  }
}

function writeList(items: readonly unknown[], parts: string[]): void {
  parts.push("[");
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) parts.push(",");
    write(items[index], parts);
  }
  parts.push("]");
}

function writeRecord(record: Readonly<Record<string, unknown>>, parts: string[]): void {
  const keys = Object.keys(record)
    .filter((key) => record[key] !== undefined && !places.has(key))
    .sort();
  parts.push("{");
  keys.forEach((key, index) => {
    if (index > 0) parts.push(",");
    parts.push(JSON.stringify(key), ":");
    write(record[key], parts);
  });
  parts.push("}");
}
