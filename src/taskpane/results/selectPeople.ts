import type { SortKey } from "../../messages/index.ts";
import type { PersonLine } from "../../workflow/index.ts";

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
  { text, department, grade, sort, isDescending }: PeopleQuery,
  gradeLabels: readonly string[],
): readonly PersonLine[] {
  const wanted = text.trim().toLocaleLowerCase();
  const shown = people.filter(
    (person) =>
      (department === null || (person.department ?? "") === department) &&
      (grade === null || (person.grade ?? "") === grade) &&
      (wanted === "" || [person.name, person.id, person.role ?? ""].some((word) => includes(word, wanted))),
  );
  if (sort === "name") {
    const sorted = shown.sort((left, right) => collator.compare(left.name, right.name));
    return isDescending ? sorted.reverse() : sorted;
  }
  const places = new Map(gradeLabels.map((label, place) => [label, place]));
  const keyOf = ({ score, rank, grade: label }: PersonLine): number | null => {
    if (sort === "score") return score;
    return sort === "rank" ? rank : label === null ? null : (places.get(label) ?? null);
  };
  const direction = isDescending ? -1 : 1;
  return shown.sort((left, right) => {
    const leftKey = keyOf(left);
    const rightKey = keyOf(right);
    if (leftKey === null || rightKey === null) return Number(leftKey === null) - Number(rightKey === null);
    return direction * (leftKey - rightKey);
  });
}

const collator = new Intl.Collator("zh", { numeric: true });

function includes(word: string, wanted: string): boolean {
  return word.toLocaleLowerCase().includes(wanted);
}
