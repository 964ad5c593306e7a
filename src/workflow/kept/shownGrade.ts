import type { CalibratedGrade } from "../../writer/index.ts";

/** What a person's cell for the calibrated grade was filled with, or said when something was decided elsewhere. */
export interface ShownGrade {
  readonly employeeId: string;
  readonly to: string;
}

/** What the cells said, with one of them as it is now: a decision about the person is younger than her cell. */
export function withSeenCell(
  shown: readonly ShownGrade[] | null,
  typed: readonly CalibratedGrade[],
  employeeId: string,
): readonly ShownGrade[] | null {
  const cell = typed.find((one) => one.employeeId === employeeId);
  if (cell === undefined || shown === null) return shown;
  const others = shown.filter((one) => one.employeeId !== employeeId);
  return cell.to === null ? others : [...others, { employeeId, to: cell.to }];
}
