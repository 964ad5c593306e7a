import { labelTrace, traceLength } from "./labelTrace.ts";
import { templateTraces } from "./templateTraces.ts";

/**
 * Ids of the built-in policies all of whose indicators are among the labels, told by traces before any of them loads.
 * Never without one that is: that a strange one is among them is possible and hardly ever happens.
 *
 * @param fewest - Policies with fewer indicators are left out.
 */
export function namedTemplates(labels: Iterable<string>, fewest = 1): readonly string[] {
  const seen = new Set(Array.from(labels, labelTrace));
  const isNamed = (traces: string): boolean => {
    for (let start = 0; start < traces.length; start += traceLength) {
      if (seen.has(traces.slice(start, start + traceLength))) return true;
    }
    return false;
  };
  return templateTraces.flatMap(([id, ...indicators]) =>
    indicators.length >= fewest && indicators.every(isNamed) ? [id] : [],
  );
}
