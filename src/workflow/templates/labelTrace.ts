import { labelKey } from "../choose/labelKey.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const prime = 0x01000193;

/** Letters of a trace: 18 bits, so that one label in some hundred meets a strange one, and never all of a template. */
export const traceLength = 3;

/** A short sign of a label: labels that are alike have the same one, others hardly ever. */
export function labelTrace(label: string): string {
  let hash = 0x811c9dc5;
  for (const char of labelKey(label)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), prime);
  return Array.from({ length: traceLength }, (_, index) =>
    letters.charAt(((hash ^ (hash >>> 9)) >>> (index * 6)) & 63),
  ).join("");
}
