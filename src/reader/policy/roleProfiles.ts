import type { RoleTemplate } from "../../core/index.ts";
import type { JoinedIndicators, NodeDraft } from "../join/joinIndicators.ts";
import type { JoinedPeople, PersonDraft } from "../join/joinPeople.ts";
import type { TableReading } from "../layout/tableReading.ts";
import { tableProfiles, type WeightProfile } from "./tableProfiles.ts";

/** Indicator sets that differ by role: templates, the role of each person, and the weights that hold for a row. */
export interface RoleProfiles {
  readonly templates: readonly RoleTemplate[];
  /** By row; where people of one role (or of none) differ, a name that tells them apart. */
  readonly roles: readonly (string | null)[];
  /** Share of the total by leaf id, by row; a leaf that is not there does not count for the person. */
  readonly sharesOf: (row: number) => ReadonlyMap<string, number>;
  /** Rows of people whose own weights add up to no whole; they count in proportion. */
  readonly strays: readonly { readonly row: number; readonly sum: number }[];
}

const mostProfiles = 60;
const isWhole = (sum: number): boolean => Math.abs(sum - 1) <= 0.011;

/**
 * Do the sheets weigh people differently: columns that only one role fills, a sheet per role, a form with its own
 * indicators? Null where one set of weights holds for all, or where the sets do not add up each by itself.
 *
 * @param transferred - Rows of people who changed the post: only the one they hold now is theirs.
 */
export function roleProfiles(
  readings: readonly TableReading[],
  { nodes, idsOf }: JoinedIndicators,
  { people, rowsOf }: JoinedPeople,
  transferred: { readonly has: (row: number) => boolean },
): RoleProfiles | null {
  const leaves = nodes.filter(({ kind }) => kind === "indicator");
  const typed = leaves.reduce((sum, { weight }) => sum + (weight?.share ?? 0), 0);
  if (people.length < 2 || leaves.every(({ weight }) => weight === null)) return null;
  const scored = readings.filter(({ series }) => series.length > 0);
  // One table with one weight per indicator, which add up: nobody has others.
  if (scored.length === 1 && scored[0]?.weightsBySubject === undefined && isWhole(typed)) return null;
  const byRow = people.map((): WeightProfile[] => []);
  readings.forEach((reading, table) => {
    if (reading.series.length === 0) return;
    const rows = rowsOf[table] ?? new Int32Array(0);
    const profiles = tableProfiles(
      reading,
      idsOf[table] ?? [],
      nodes,
      (subject) => reading.subjects.roles[subject] ?? people[rows[subject] ?? -1]?.role ?? null,
    );
    for (let subject = 0; subject < reading.subjects.count; subject += 1) {
      const role = reading.subjects.roles[subject] ?? null;
      const row = rows[subject] ?? -1;
      // The weights of a post that somebody has left are not those of the post held now.
      if (role !== null && transferred.has(row) && people[row]?.role !== role) continue;
      const profile = profiles(subject);
      const own = byRow[row];
      if (own !== undefined && profile !== null && !own.includes(profile)) own.push(profile);
    }
  });
  const merged = new Map<string, WeightProfile>();
  const keys = byRow.map((profiles) => {
    const key = profiles
      .map(({ key: part }) => part)
      .sort()
      .join(" + ");
    if (profiles.length > 0 && !merged.has(key)) merged.set(key, mergeProfiles(profiles));
    return profiles.length === 0 ? null : (merged.get(key)?.key ?? null);
  });
  const distinct = new Map([...merged.values()].map((profile) => [profile.key, profile]));
  if (distinct.size < 2 || distinct.size > mostProfiles) return null;
  const sums = new Map([...distinct].map(([key, profile]) => [key, totalOf(profile, nodes)]));
  const strays = keys.flatMap((key, row) => {
    const sum = key === null ? 1 : (sums.get(key) ?? 1);
    return isWhole(sum) ? [] : [{ row, sum }];
  });
  // One person's slip of the pen takes nobody else's weights away.
  const isMost = [...sums.values()].filter(isWhole).length >= 2 && strays.length * 2 < people.length;
  const isSame = isWhole(typed) && [...distinct.values()].every(({ weights }) => agrees(weights, nodes));
  if (isSame || (strays.length > 0 && !isMost)) return null;
  const roles = nameRoles(people, keys, readings, rowsOf);
  const shares = new Map([...distinct].map(([key, profile]) => [key, sharesOfTotal(profile, nodes)]));
  const none: ReadonlyMap<string, number> = new Map();
  return {
    templates: toTemplates(roles, keys, distinct, nodes),
    roles,
    sharesOf: (row) => shares.get(keys[row] ?? "") ?? none,
    strays,
  };
}

function mergeProfiles(profiles: readonly WeightProfile[]): WeightProfile {
  const weights = new Map(profiles.flatMap(({ weights: own }) => [...own]));
  const key = [...weights]
    .map(([id, share]) => `${id}=${String(share)}`)
    .sort()
    .join("|");
  return { key, weights };
}

/** No weight differs from the model's: whoever lacks an indicator has no entry, which is another matter. */
const agrees = (weights: WeightProfile["weights"], nodes: readonly NodeDraft[]): boolean =>
  nodes.every(({ id, weight }) => !weights.has(id) || (weights.get(id) ?? null) === (weight?.share ?? null));

const sumBelow = ({ weights }: WeightProfile, nodes: readonly NodeDraft[], parentId: string | null): number =>
  nodes.reduce((sum, node) => (node.parentId === parentId ? sum + (weights.get(node.id) ?? 0) : sum), 0);

/** Σ of the leaves, or of the areas where leaves are shares of their area. */
function totalOf(profile: WeightProfile, nodes: readonly NodeDraft[]): number {
  return [...sharesOfTotal(profile, nodes).values()].reduce((sum, share) => sum + share, 0);
}

function sharesOfTotal(profile: WeightProfile, nodes: readonly NodeDraft[]): ReadonlyMap<string, number> {
  const { weights } = profile;
  const leaves = nodes.filter(({ id, kind }) => kind === "indicator" && weights.has(id));
  return new Map(
    leaves.map(({ id, parentId }): [string, number] => {
      const own = weights.get(id) ?? 0;
      const area = parentId === null ? null : (weights.get(parentId) ?? null);
      // Leaves without weights share what their area weighs.
      const beside = leaves.filter((leaf) => leaf.parentId === parentId);
      if (area !== null && beside.every((leaf) => (weights.get(leaf.id) ?? null) === null))
        return [id, area / beside.length];
      const isWithin = area !== null && area < 0.989 && isWhole(sumBelow(profile, nodes, parentId));
      return [id, isWithin ? own * area : own];
    }),
  );
}

/** The role where all its people weigh alike; else the sheet or the person that has the weights. */
function nameRoles(
  people: readonly PersonDraft[],
  keys: readonly (string | null)[],
  readings: readonly TableReading[],
  rowsOf: readonly Int32Array[],
): readonly (string | null)[] {
  const keysOf = new Map<string, Set<string>>();
  people.forEach(({ role }, row) => {
    const key = keys[row] ?? null;
    if (key !== null) keysOf.set(role ?? "", (keysOf.get(role ?? "") ?? new Set<string>()).add(key));
  });
  const sheetOf = new Map<number, string>();
  readings.forEach(({ view, subjects }, table) =>
    rowsOf[table]?.forEach((row) => {
      if (subjects.count > 1 && !sheetOf.has(row)) sheetOf.set(row, view.grid.sheetName.trim());
    }),
  );
  const bySheet = new Map<string, Set<string>>();
  people.forEach((_, row) => {
    const sheet = sheetOf.get(row) ?? "";
    bySheet.set(sheet, (bySheet.get(sheet) ?? new Set<string>()).add(keys[row] ?? ""));
  });
  return people.map(({ role, name }, row) => {
    const isOne = (keysOf.get(role ?? "")?.size ?? 0) <= 1;
    if (role !== null && isOne) return role;
    const sheet = sheetOf.get(row) ?? null;
    const own = sheet !== null && bySheet.get(sheet)?.size === 1 ? sheet : name;
    return role === null ? own : `${role}/${own}`;
  });
}

function toTemplates(
  roles: readonly (string | null)[],
  keys: readonly (string | null)[],
  profiles: ReadonlyMap<string, WeightProfile>,
  nodes: readonly NodeDraft[],
): readonly RoleTemplate[] {
  const templates = new Map<string, RoleTemplate>();
  roles.forEach((role, row) => {
    const profile = profiles.get(keys[row] ?? "");
    if (role === null || profile === undefined || templates.has(role)) return;
    const differing = nodes.filter(
      ({ id, weight }) =>
        !profile.weights.has(id) || (profile.weights.get(id) ?? null) !== (weight?.share ?? null),
    );
    templates.set(role, {
      id: role,
      name: role,
      aliases: [],
      inherits: null,
      weights: Object.fromEntries(differing.map(({ id }) => [id, profile.weights.get(id) ?? null])),
      targets: {},
    });
  });
  return [...templates.values()];
}
