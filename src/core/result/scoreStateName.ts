import type { ScoreStateName } from "./scoreState.ts";
import { ScoreState } from "./scoreState.ts";

const names = Object.keys(ScoreState) as ScoreStateName[];

/**
 * What is this state code called?
 *
 * @example
 * scoreStateName(2)
 * //=> "blocked"
 */
export function scoreStateName(code: number): ScoreStateName {
  const name = names.find((candidate) => ScoreState[candidate] === code);
  if (name === undefined) throw new RangeError(`No score state has the code ${String(code)}`);
  return name;
}
