import { nameKey } from "../names/nameKey.ts";
import type { RoleTemplate } from "../policy/appraisalModel.ts";

/**
 * Finds role templates by id, name or alias. Answers the template's position, -1 where none fits.
 *
 * @example
 * const match = matchRoles([{ id: "ops", name: "Operations", aliases: ["运营专员"], inherits: null, weights: {}, targets: {} }])
 * [match("运营 专员"), match("Sales"), match(null)]
 * //=> [0, -1, -1]
 */
export function matchRoles(templates: readonly RoleTemplate[]): (role: string | null) => number {
  const positions = new Map<string, number>();
  const known = new Map<string, number>();
  templates.forEach((template, position) => {
    for (const name of [...template.aliases, template.name, template.id])
      positions.set(nameKey(name), position);
  });
  return (role) => {
    if (role === null) return -1;
    const seen = known.get(role);
    if (seen !== undefined) return seen;
    const position = positions.get(nameKey(role)) ?? -1;
    known.set(role, position);
    return position;
  };
}
