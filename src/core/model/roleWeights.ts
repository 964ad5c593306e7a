import type { RoleTemplate } from "../policy/appraisalModel.ts";

/** What a role template says in the end, its ancestors included. */
export interface RoleDifferences {
  /** Null takes the node out. */
  readonly weights: Readonly<Record<string, number | null>>;
  readonly targets: Readonly<Record<string, number>>;
}

/**
 * Which weights and targets differ for a role, inherited ones included? The template's own words go before its
 * parent's. A template that inherits from itself stops at the repetition; `checkPolicy` reports it.
 *
 * @example
 * const sales = { id: "sales", name: "Sales", aliases: [], inherits: "all", weights: { quality: 0.2 }, targets: {} }
 * const all = { id: "all", name: "All", aliases: [], inherits: null, weights: { quality: 0.4, speed: null }, targets: {} }
 * roleWeights([all, sales], "sales").weights
 * //=> { quality: 0.2, speed: null }
 */
export function roleWeights(templates: readonly RoleTemplate[], roleId: string): RoleDifferences {
  const chain: RoleTemplate[] = [];
  let id: string | null = roleId;
  while (id !== null) {
    const template = templates.find((candidate) => candidate.id === id);
    if (template === undefined || chain.includes(template)) break;
    chain.unshift(template);
    id = template.inherits;
  }
  return {
    weights: Object.assign({}, ...chain.map(({ weights }) => weights)) as Record<string, number | null>,
    targets: Object.assign({}, ...chain.map(({ targets }) => targets)) as Record<string, number>,
  };
}
