import type { Chance } from "../chance.ts";
import type { Words } from "../words/words.ts";
import type { Person } from "./content.ts";

/** How ids are written; the last: nobody has one. */
const idStyles: readonly ((index: number) => string | null)[] = [
  (index) => `E${String(index + 1).padStart(3, "0")}`,
  (index) => `${20_240_100 + index * 7}`,
  (index) => `KH-${String(1001 + index * 3)}`,
  () => null,
];

/** People with different names, grouped by department. */
export function drawPeople(chance: Chance, words: Words, count: number): readonly Person[] {
  const style = chance.pick(idStyles);
  const first = chance.int(0, 40);
  const departments = chance.some(words.departments, chance.int(1, 4));
  const isLastFirst = !words.isChinese && chance.is(0.25);
  const blanks = chance.is(0.2) ? " " : "";
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index): Person => {
    const name = freshName(chance, words, isLastFirst, taken);
    return {
      id: style(first + index),
      name,
      typed: index % 3 === 1 ? name + blanks : name,
      post: chance.pick(words.posts),
      department: departments[Math.floor((index * departments.length) / count)] ?? "",
    };
  });
}

function freshName(chance: Chance, words: Words, isLastFirst: boolean, taken: Set<string>): string {
  const surname = chance.pick(words.surnames);
  const given = chance.pick(words.givenNames);
  const name = words.isChinese
    ? surname + given
    : isLastFirst
      ? `${surname}, ${given}`
      : `${given} ${surname}`;
  if (taken.has(name)) return freshName(chance, words, isLastFirst, taken);
  taken.add(name);
  return name;
}
