import { placeAt, ValueState } from "../../core/index.ts";
import type { Series, TableReading } from "../layout/tableReading.ts";
import { periodIdOf } from "../value/readPeriod.ts";
import type { CellLookup } from "../repair/cellLookup.ts";
import { choicesBetween } from "../repair/choicesBetween.ts";
import type { IssueList } from "../report/issueList.ts";
import type { PersonDraft } from "./joinPeople.ts";
import { areDifferentPosts, postOf, type Post } from "./segments/postOf.ts";

/** What rows that say a person again come to. */
export interface Repeats {
  /** 1 for every subject that does not count. */
  readonly skips: Uint8Array;
  /** Rows of one person that speak of different posts and fill each other's gaps, by row of the people. */
  readonly posts: ReadonlyMap<number, readonly Post[]>;
}

/**
 * Rows of one table that say a person again (same period, same rater): an exact repeat counts once; a row of another
 * post with entries of its own counts beside the first; one with other numbers is left out with a doubt for each
 * difference, and the ways to make both rows say the same.
 */
export function findDuplicates(
  reading: TableReading,
  rows: Int32Array,
  people: readonly PersonDraft[],
  cellAt: CellLookup,
  issues: IssueList,
): Repeats {
  const { subjects, series, indicators, layout } = reading;
  const posts = new Map<number, Post[]>();
  const skips = new Uint8Array(subjects.count);
  if (layout === "masterData") return { skips, posts };
  const isPlain = subjects.periods === null && subjects.raterNames === null && subjects.raterGroups === null;
  // Of a plain list a row of the people is the key: a place in an array, no entry of a map.
  const firstOf = isPlain ? new Int32Array(people.length).fill(-1) : null;
  const firsts = new Map<string, number>();
  for (let subject = 0; subject < subjects.count; subject += 1) {
    const row = rows[subject] ?? -1;
    if (row < 0) continue;
    const period = subjects.periods?.[subject] ?? null;
    const key =
      firstOf !== null
        ? ""
        : [
            row,
            period === null ? "" : periodIdOf(period),
            subjects.raterNames?.[subject] ?? "",
            subjects.raterGroups?.[subject] ?? "",
          ].join("|");
    const first = firstOf === null ? (firsts.get(key) ?? -1) : (firstOf[row] ?? -1);
    if (first < 0) {
      if (firstOf === null) firsts.set(key, subject);
      else firstOf[row] = subject;
      continue;
    }
    const [firstPost, post] = [postOf(reading, first), postOf(reading, subject)];
    const isOtherPost = areDifferentPosts(firstPost, post);
    const isDated = post.from !== null || post.days !== null;
    const isOfOwn = isDated || series.some((one) => hasEntry(one, subject) && !hasEntry(one, first));
    if (isOtherPost && isOfOwn && !series.some((one) => clashes(one, first, subject))) {
      posts.set(row, [...(posts.get(row) ?? [firstPost]), post]);
      continue;
    }
    skips[subject] = 1;
    const person = people[row];
    const at = placeAt(subjects.places, subject);
    const firstAt = placeAt(subjects.places, first) ?? "";
    const ids = person === undefined ? [] : [person.id];
    const name = person?.name ?? "";
    if (isOtherPost) issues.add({ code: "transfer_unclear", at, name, reason: "sameIndicators" }, ids);
    const different = series.filter(
      ({ values, words }) =>
        !same(values[first], values[subject]) || (words?.[first] ?? null) !== (words?.[subject] ?? null),
    );
    if (different.length === 0) issues.add({ code: "duplicate_row", at, name, firstAt }, ids);
    if (different.length === 0) continue;
    issues.addChoice(
      different.map((one) => ({
        code: "duplicate_conflict",
        at: placeAt(one.places, subject),
        name,
        indicator: indicators[one.indicator]?.names.at(-1) ?? "",
        firstAt: placeAt(one.places, first) ?? "",
        taken: shown(one, first),
        left: shown(one, subject),
      })),
      ids,
      choicesBetween(
        different.map(({ places }) => ({ first: placeAt(places, first), second: placeAt(places, subject) })),
        cellAt,
      ),
    );
  }
  return { skips, posts };
}

/** What stands there: as typed where that is not the number itself. */
const shown = ({ raw, states, values }: Series, subject: number): string =>
  raw?.[subject] ?? (states[subject] === ValueState.value ? String(values[subject]) : "");

const hasEntry = ({ values, words }: Series, subject: number): boolean =>
  !Number.isNaN(values[subject] ?? NaN) || (words?.[subject] ?? null) !== null;

/** Have both rows an entry here, and not the same one? */
const clashes = (series: Series, first: number, second: number): boolean =>
  hasEntry(series, first) &&
  hasEntry(series, second) &&
  !(
    same(series.values[first], series.values[second]) &&
    (series.words?.[first] ?? null) === (series.words?.[second] ?? null)
  );

const same = (a = NaN, b = NaN): boolean => (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) < 1e-9;
