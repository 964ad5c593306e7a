import type { RangeState } from "./states.ts";

/** The range that stands inside a plain value (the source of a list, a bound), or undefined. */
export function rangeValue(value: unknown): RangeState | undefined {
  const isRange = typeof value === "object" && value !== null && "type" in value && value.type === "Range";
  // Only the interpreter puts objects with `type` and `state` into values; see `resolvePaths`.
  return isRange && "state" in value ? (value.state as RangeState) : undefined;
}
