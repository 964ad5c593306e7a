import type { Dataset } from "../dataset.ts";
import type { IssueList } from "../issueList.ts";
import { placeAt } from "../placeAt.ts";
import { matchLevels } from "./matchLevels.ts";
import type { JobLevel } from "./promotionPolicy.ts";

/** Level of each row: its id, or why there is none. */
export interface LevelsOfPeople {
  readonly ids: readonly (string | null)[];
  /** Rows whose level was written and is not on the ladder. */
  readonly isUnknown: (row: number) => boolean;
}

/**
 * Finds everybody's rung. Where a sheet has no column of levels at all, roles that are rungs of the ladder are
 * taken for them, and that is said.
 */
export function levelsOfPeople(
  levels: readonly JobLevel[],
  { employees, size }: Dataset,
  issues: IssueList,
): LevelsOfPeople {
  const match = matchLevels(levels);
  const hasLevels = employees.levels.some((level) => level !== null);
  const labels = hasLevels ? employees.levels : employees.roles;
  const ids: (string | null)[] = [];
  const unknown = new Set<number>();
  for (let row = 0; row < size; row += 1) {
    const label = labels[row] ?? null;
    const level = label === null ? null : match(label);
    ids.push(level?.id ?? null);
    if (level !== null) continue;
    const who = {
      at: placeAt(employees.places, row),
      employeeId: employees.ids[row] ?? "",
      employeeName: employees.names[row] ?? "",
    };
    if (label === null || !hasLevels) issues.add({ code: "level_missing", ...who });
    else {
      unknown.add(row);
      issues.add({ code: "level_unknown", ...who, level: label });
    }
  }
  const count = ids.filter((id) => id !== null).length;
  if (!hasLevels && count > 0) issues.add({ code: "levels_from_roles", at: null, count });
  return { ids, isUnknown: (row) => unknown.has(row) };
}
