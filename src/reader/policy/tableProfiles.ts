import type { NodeDraft } from "../join/joinIndicators.ts";
import type { IndicatorMention, Series, TableReading } from "../layout/tableReading.ts";

/** The indicators and areas that count for somebody, with the weights that a table gives them. */
export interface WeightProfile {
  readonly key: string;
  readonly weights: ReadonlyMap<string, number | null>;
}

/**
 * Which indicators, with which weights, does this table ask of each of its subjects? Of a form: all of it. Of a table of
 * people: the columns that somebody of the same role fills.
 */
export function tableProfiles(
  reading: TableReading,
  ids: readonly string[],
  nodes: readonly NodeDraft[],
  roleOf: (subject: number) => string | null,
): (subject: number) => WeightProfile | null {
  const { layout, subjects, series, indicators, weightsBySubject, areaWeightsBySubject } = reading;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map<string, WeightProfile>();
  const filledBy = new Map<string, Uint8Array>();
  const filledOf = (role: string): Uint8Array => filledBy.get(role) ?? new Uint8Array(indicators.length);
  if (subjects.count > 1)
    for (let subject = 0; subject < subjects.count; subject += 1) {
      const role = roleOf(subject) ?? "";
      const filled = filledOf(role);
      filledBy.set(role, filled);
      for (const one of series)
        if (filled[one.indicator] === 0 && hasEntry(one, subject)) filled[one.indicator] = 1;
    }
  const isUsed = indicators.map((_, position) =>
    [...filledBy.values()].some((filled) => filled[position] === 1),
  );
  const profileOf = (subject: number, isIn: (position: number) => boolean): WeightProfile => {
    const weights = new Map<string, number | null>();
    indicators.forEach((mention, position) => {
      if (!isIn(position)) return;
      const own = [weightsBySubject, areaWeightsBySubject].map((all) => all?.get(position)?.[subject]);
      enter(weights, byId, ids[position] ?? "", mention, own);
    });
    const key = [...weights]
      .map(([id, share]) => `${id}=${String(share)}`)
      .sort()
      .join("|");
    return { key, weights };
  };
  return (subject) => {
    if (indicators.length === 0) return null;
    const role = roleOf(subject) ?? "";
    const own =
      weightsBySubject === undefined
        ? ""
        : [...weightsBySubject.values(), ...(areaWeightsBySubject?.values() ?? [])]
            .map((all) => all[subject])
            .join(",");
    const group = `${role}|${own}`;
    const found = known.get(group);
    if (found !== undefined) return found;
    const filled = filledOf(role);
    // A long table has a row for whatever somebody is asked for, with its weight.
    const profile = profileOf(subject, (position) =>
      layout === "long" && weightsBySubject !== undefined
        ? !Number.isNaN(weightsBySubject.get(position)?.[subject] ?? NaN)
        : subjects.count === 1 || filled[position] === 1 || isUsed[position] === false,
    );
    const twin = [...known.values()].find(({ key }) => key === profile.key) ?? profile;
    known.set(group, twin);
    return twin;
  };
}

const hasEntry = ({ values, words }: Series, subject: number): boolean =>
  !Number.isNaN(values[subject] ?? NaN) || (words?.[subject] ?? null) !== null;

/**
 * The leaf's weight and those of the areas above it, as this table has them.
 *
 * @param own - The person's own weights from the leaf up; undefined or NaN where the table's hold.
 */
function enter(
  weights: Map<string, number | null>,
  byId: ReadonlyMap<string, NodeDraft>,
  id: string,
  mention: IndicatorMention,
  own: readonly (number | undefined)[],
): void {
  let node = byId.get(id);
  for (let depth = mention.names.length - 1; depth >= 0 && node !== undefined; depth -= 1) {
    const share = mention.weights[depth]?.share ?? null;
    const personal = own[mention.names.length - 1 - depth] ?? NaN;
    const given = Number.isNaN(personal) ? share : personal;
    if (weights.get(node.id) === undefined || weights.get(node.id) === null) weights.set(node.id, given);
    node = node.parentId === null ? undefined : byId.get(node.parentId);
  }
}
