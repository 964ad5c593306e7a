import { nameKey } from "../names/nameKey.ts";
import type { JobLevel } from "./promotionPolicy.ts";

/**
 * Prepares finding job levels by id, name or alias; null where none fits.
 *
 * @example
 * matchLevels([{ id: "manager", name: "Manager", aliases: ["经理"], track: "management" }])(" 经理 ")?.id
 * //=> "manager"
 */
export function matchLevels(levels: readonly JobLevel[]): (label: string) => JobLevel | null {
  const byKey = new Map<string, JobLevel>();
  for (const level of levels)
    for (const name of [...level.aliases, level.name, level.id]) byKey.set(nameKey(name), level);
  const known = new Map<string, JobLevel | null>();
  return (label) => {
    let level = known.get(label);
    if (level === undefined) {
      level = byKey.get(nameKey(label)) ?? null;
      known.set(label, level);
    }
    return level;
  };
}
