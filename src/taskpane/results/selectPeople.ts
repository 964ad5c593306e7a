import type { SortKey } from "../../messages/index.ts";
import type { PersonLine } from "../../workflow/index.ts";
import { personIndex } from "./personIndex.ts";

/** What the list shows. Empty texts filter nothing. */
export interface PeopleQuery {
  readonly text: string;
  /** Null = all; "" = those without. */
  readonly department: string | null;
  readonly grade: string | null;
  readonly sort: SortKey;
  readonly isDescending: boolean;
}

/** Everybody, best first. */
export const unfiltered: PeopleQuery = {
  text: "",
  department: null,
  grade: null,
  sort: "rank",
  isDescending: false,
};

/**
 * Filters and sorts the list of people. People without a score stand last whichever way it is sorted.
 *
 * @param gradeLabels - Best first; the order of grades.
 */
export function selectPeople(
  people: readonly PersonLine[],
  query: PeopleQuery,
  gradeLabels: readonly string[],
): readonly PersonLine[] {
  const { text, department, grade } = query;
  const wanted = text.trim().toLocaleLowerCase();
  const { texts, orders } = personIndex(people);
  const order = JSON.stringify([query.sort, query.isDescending, gradeLabels]);
  const sorted = orders.get(order) ?? sortPeople(people, query, gradeLabels);
  orders.set(order, sorted);
  if (wanted === "" && department === null && grade === null) return sorted;
  return sorted.filter(
    (person) =>
      (department === null || (person.department ?? "") === department) &&
      (grade === null || (person.grade ?? "") === grade) &&
      (wanted === "" || texts.get(person)?.includes(wanted) === true),
  );
}

function sortPeople(
  people: readonly PersonLine[],
  { sort, isDescending }: PeopleQuery,
  gradeLabels: readonly string[],
): readonly PersonLine[] {
  if (sort === "name") {
    const sorted = [...people].sort((left, right) => collator.compare(left.name, right.name));
    return isDescending ? sorted.reverse() : sorted;
  }
  const places = new Map(gradeLabels.map((label, place) => [label, place]));
  const keyOf = ({ score, rank, grade: label }: PersonLine): number | null => {
    if (sort === "score") return score;
    return sort === "rank" ? rank : label === null ? null : (places.get(label) ?? null);
  };
  const direction = isDescending ? -1 : 1;
  return [...people].sort((left, right) => {
    const leftKey = keyOf(left);
    const rightKey = keyOf(right);
    if (leftKey === null || rightKey === null) return Number(leftKey === null) - Number(rightKey === null);
    return direction * (leftKey - rightKey);
  });
}

const collator = new Intl.Collator("zh", { numeric: true });
