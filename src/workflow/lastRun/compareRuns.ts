import type { Counted, OutcomeChange, RunChanges, ScoreChange } from "../../writer/index.ts";
import { compareRules } from "./compareRules.ts";
import type { Run, RunPerson } from "./runRecord.ts";
import { columnOfKey } from "./scoreColumn.ts";

/** As many of each kind are listed; the rest is counted. */
const mostListed = 30;

const counted = <Item>(items: readonly Item[]): Counted<Item> => ({
  count: items.length,
  first: items.slice(0, mostListed),
});

/** What there is to say of a first publishing. */
export const firstRun: RunChanges = {
  ...{ since: null, rules: counted([]), added: counted([]), removed: counted([]) },
  ...{ scores: counted([]), outcomes: counted([]), overrides: counted([]) },
};

/** What is different from a publishing before; people are found again by their ID, whatever their order. */
export function compareRuns(before: Run, now: Run): RunChanges {
  const old = new Map(before.people.map((person, row) => [person.id, { person, row }]));
  const there = new Set(now.people.map(({ id }) => id));
  const outcomes = now.people.flatMap((person): OutcomeChange[] => {
    const earlier = old.get(person.id)?.person;
    if (earlier === undefined || isSame(earlier, person)) return [];
    return [{ employeeId: person.id, from: outcomeOf(earlier), to: outcomeOf(person) }];
  });
  const said = new Set(before.overrides.map((one) => JSON.stringify([one.employeeId, one.to, one.why])));
  return {
    since: before.at,
    rules: counted(compareRules(before.policy, now.policy)),
    added: counted(now.people.flatMap(({ id }) => (old.has(id) ? [] : [id]))),
    removed: counted(before.people.flatMap(({ id }) => (there.has(id) ? [] : [id]))),
    scores: counted(compareScores(before, now, (id) => old.get(id)?.row)),
    // Whose rank moved only because others did comes last.
    outcomes: counted([...outcomes.filter(hasMoved), ...outcomes.filter((one) => !hasMoved(one))]),
    overrides: counted(
      now.overrides.filter((one) => !said.has(JSON.stringify([one.employeeId, one.to, one.why]))),
    ),
  };
}

/** Is there nothing to say? */
export const isNothing = ({ rules, added, removed, scores, outcomes, overrides }: RunChanges): boolean =>
  [rules, added, removed, scores, outcomes, overrides].every(({ count }) => count === 0);

function compareScores(
  before: Run,
  now: Run,
  rowBefore: (id: string) => number | undefined,
): readonly ScoreChange[] {
  const [old, fresh] = [before.scores, now.scores];
  if (old.kind === "prints" || fresh.kind === "prints") {
    // Kept the one way then and the other way now: nothing can be said.
    if (old.kind !== fresh.kind || old.kind === "entries" || fresh.kind === "entries") return [];
    return now.people.flatMap(({ id }, row): ScoreChange[] => {
      const earlier = rowBefore(id);
      if (earlier === undefined || old.prints[earlier] === fresh.prints[row]) return [];
      return [{ employeeId: id, column: null, from: "", to: "" }];
    });
  }
  const keys = [...new Set([...Object.keys(fresh.columns), ...Object.keys(old.columns)])];
  return now.people.flatMap(({ id }, row): ScoreChange[] => {
    const earlier = rowBefore(id);
    if (earlier === undefined) return [];
    return keys.flatMap((key): ScoreChange[] => {
      const [from, to] = [old.columns[key]?.[earlier] ?? "", fresh.columns[key]?.[row] ?? ""];
      return from === to ? [] : [{ employeeId: id, column: columnOfKey(key), from, to }];
    });
  });
}

const outcomeOf = ({ total, grade, rank }: RunPerson): OutcomeChange["from"] => ({ total, grade, rank });

const isSame = (left: RunPerson, right: RunPerson): boolean =>
  left.total === right.total && left.grade === right.grade && left.rank === right.rank;

const hasMoved = ({ from, to }: OutcomeChange): boolean => from.total !== to.total || from.grade !== to.grade;
