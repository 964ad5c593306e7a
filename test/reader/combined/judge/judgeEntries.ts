import type { ReadResult } from "../../../../src/reader/index.ts";
import type { TrueEntry, Truth } from "../book.ts";
import { readEntries, type FoundEntry } from "./readEntries.ts";

/** Entries that are missing, extra or something else than what stands there. */
export function judgeEntries(
  result: ReadResult,
  truth: Truth,
  personOf: (row: number) => string,
): readonly string[] {
  const isByPeriod = truth.periods.length > 1;
  const keyOf = ({ person, indicator, kind, rater, period }: TrueEntry | FoundEntry): string =>
    [person, indicator, kind, truth.raters.length > 0 ? rater : "", isByPeriod ? period : ""].join("/");
  const expected = listed(truth.entries, keyOf, ({ value }) => value);
  const words = new Set([...expected].flatMap(([key, values]) => (values.some(isText) ? [key] : [])));
  const read = listed(readEntries(result, truth, personOf), keyOf, (entry) =>
    words.has(keyOf(entry)) ? entry.typed : entry.kind === "rating" ? entry.share : entry.number,
  );
  const shown = [...new Set([...expected.keys(), ...read.keys()])].flatMap((key) => {
    const [there, wanted] = [read.get(key) ?? [], expected.get(key) ?? []];
    const isSame =
      there.length === wanted.length && there.every((value, index) => close(value, wanted[index]));
    return isSame
      ? []
      : [`entry ${key}: ${there.join(" ") || "nothing"} instead of ${wanted.join(" ") || "nothing"}`];
  });
  return shown.length > 4 ? [...shown.slice(0, 4), `… and ${shown.length - 4} entries more`] : shown;
}

const isText = (value: unknown): boolean => typeof value === "string";

const close = (one: number | string, other: number | string | undefined): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(other))
    : one === other;

/** What there is for each key, in order: several raters of one group are told apart by nothing else. */
function listed<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valueOf: (item: Item) => number | string | null,
): Map<string, readonly (number | string)[]> {
  const lists = new Map<string, (number | string)[]>();
  for (const item of items) {
    const value = valueOf(item);
    if (value !== null) lists.set(keyOf(item), [...(lists.get(keyOf(item)) ?? []), value]);
  }
  for (const list of lists.values()) list.sort();
  return lists;
}
