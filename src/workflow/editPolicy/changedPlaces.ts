import type { AppraisalPolicy } from "../../core/index.ts";

/**
 * Where do two policies differ? JSON pointers of the values that are not the same, as deep as both have the same
 * shape; lists of different lengths, of other things or in another order differ as a whole. The list of assumed places
 * does not count.
 *
 * @example
 * [...changedPlaces(policy, { ...policy, name: "Next year" })]
 * //=> ["/name"]
 */
export function changedPlaces(before: AppraisalPolicy, after: AppraisalPolicy): ReadonlySet<string> {
  const places = new Set<string>();
  compare({ ...before, assumed: [] }, { ...after, assumed: [] }, "", places);
  return places;
}

function compare(before: unknown, after: unknown, path: string, places: Set<string>): void {
  if (Object.is(before, after)) return;
  if (!isObject(before) || !isObject(after) || !hasSameShape(before, after)) {
    places.add(path);
    return;
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const key of keys) {
    const part = key.replaceAll("~", "~0").replaceAll("/", "~1");
    compare(before[key], after[key], `${path}/${part}`, places);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const hasSameShape = (left: object, right: object): boolean =>
  Array.isArray(left) && Array.isArray(right)
    ? left.length === right.length && idsOf(left) === idsOf(right)
    : Array.isArray(left) === Array.isArray(right);

/** What a list holds, where its things have ids. */
const idsOf = (list: readonly unknown[]): string =>
  JSON.stringify(list.map((item) => (isObject(item) && typeof item.id === "string" ? item.id : null)));
