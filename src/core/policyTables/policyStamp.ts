import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { canonicalPolicy } from "./canonicalPolicy.ts";

/**
 * A short text that is the same for the same rules, whatever the order of their fields: a tab that carries it was not
 * changed since it was written. Figures are compared to twelve digits, which every spreadsheet program keeps.
 *
 * @example
 * policyStamp(samplePolicy) === policyStamp({ ...samplePolicy, version: "2" })
 * //=> false
 */
export function policyStamp(policy: AppraisalPolicy): string {
  const text = JSON.stringify(sorted({ ...canonicalPolicy(policy), assumed: policy.assumed.toSorted() }));
  return [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed).toString(36).padStart(7, "0")).join("");
}

/** 32 bits by FNV-1a over UTF-16 units. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

function sorted(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  );
}
