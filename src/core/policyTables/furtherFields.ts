import { partAt } from "./keyedPointer.ts";

/** A part of a policy that no table shows, as one row: its JSON pointer and its value. */
export interface FurtherField {
  readonly pointer: string;
  readonly value: string | number | boolean;
}

type Json = Record<string, unknown>;

/** Says that a part is not there. */
const absent = "∅";

/**
 * What a document has that a copy of it, read back from tables, has not: one row for every single value.
 *
 * @example
 * furtherFields({ a: 1, b: { c: [2] } }, { a: 1 })
 * //=> [{ pointer: "/b/c/0", value: 2 }]
 */
export function furtherFields(document: unknown, copy: unknown, pointer = ""): readonly FurtherField[] {
  if (document === undefined) return copy === undefined ? [] : [{ pointer, value: absent }];
  if (!isNode(document)) {
    return document === copy ? [] : [{ pointer, value: printValue(document) }];
  }
  const other = isNode(copy) && Array.isArray(copy) === Array.isArray(document) ? copy : {};
  const isShorter = Array.isArray(document) && Array.isArray(copy) && document.length < copy.length;
  if (isShorter || (Object.keys(document).length === 0 && !isNode(copy))) {
    return [{ pointer, value: JSON.stringify(document) }];
  }
  const keys = [...new Set([...Object.keys(document), ...Object.keys(other)])];
  return keys.flatMap((key) =>
    furtherFields((document as Json)[key], (other as Json)[key], `${pointer}/${escaped(key)}`),
  );
}

/**
 * Puts such rows back.
 *
 * @example
 * withFurtherFields({ a: 1 }, [{ pointer: "/b/c/0", value: 2 }])
 * //=> { a: 1, b: { c: [2] } }
 */
export function withFurtherFields(document: unknown, fields: readonly FurtherField[]): unknown {
  return fields.reduce(
    (changed, { pointer, value }) => withPart(changed, pointer.split("/").slice(1), value),
    document,
  );
}

function withPart(
  document: unknown,
  [part, ...rest]: readonly string[],
  value: FurtherField["value"],
): unknown {
  if (part === undefined) return readValue(value);
  const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
  const isPosition = /^\d+$/u.test(key);
  const parent = isNode(document) ? document : isPosition ? [] : {};
  const inner = withPart(partAt(parent, `/${part}`), rest, value);
  if (Array.isArray(parent)) return Object.assign([...(parent as unknown[])], { [key]: inner });
  const others = Object.entries(parent as Json).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? others : [...others, [key, inner]]);
}

function printValue(value: unknown): FurtherField["value"] {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return JSON.stringify(value);
  // Text that a cell would not give back as it is stands in quotation marks.
  const isPlain =
    value.trim() === value &&
    value !== "" &&
    value !== absent &&
    !/^["[{]|^(?:null|true|false)$/iu.test(value);
  return isPlain ? value : JSON.stringify(value);
}

function readValue(value: FurtherField["value"]): unknown {
  if (value === absent) return undefined;
  if (typeof value !== "string" || !/^(?:["[{]|null$)/u.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return value;
  }
}

const isNode = (value: unknown): value is object => typeof value === "object" && value !== null;
const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");
