import type { GateSpec, Words } from "./systemSpec.ts";

/** Evidence that somebody sees or does not see; asked of a fact of the same id. */
export function seen(id: string, ...words: Words): GateSpec {
  return { kind: "flag", id, words, factId: id };
}

/** A least overall score that the source does not state. */
export function assumedScore(atLeast: number): GateSpec {
  return {
    kind: "minScore",
    id: "score",
    words: ["综合得分", "綜合得分", "Overall score"],
    nodeId: null,
    atLeast,
    isAssumed: true,
  };
}

/** Months in the present level that the source does not state. */
export function assumedTimeInLevel(minMonths: number): GateSpec {
  return {
    kind: "timeInLevel",
    id: "timeInLevel",
    words: ["任现职年限", "任現職年限", "Time in level"],
    minMonths,
    isAssumed: true,
  };
}
