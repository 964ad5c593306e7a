import type { GateSpec, LevelSpec, StepSpec } from "./systemSpec.ts";

/** The steps of a plain ladder, each level to the next; `gatesTo` gives the gates of the step to a level. */
export function ladderOf(
  levels: readonly LevelSpec[],
  gatesTo: (levelId: string) => readonly GateSpec[],
): readonly StepSpec[] {
  return levels
    .slice(1)
    .map(({ id }, index) => ({ from: levels[index]?.id ?? "", to: id, gates: gatesTo(id) }));
}
