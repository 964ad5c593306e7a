import type { Chance } from "../chance.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriods, yearOf } from "../content/drawPeriods.ts";
import { meanOf } from "../content/points.ts";
import { framed } from "../frames/framed.ts";
import { ink, pageOf, type Ink } from "../paper/page.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";
import { emptyTruth } from "./emptyTruth.ts";

/** People in rows, months or quarters in columns; numbers, letters or words. */
export const periodColumns: Layout = { id: "period columns", draw };

const letters = ["A", "B", "C", "D"];
const halves = ["A+", "A", "B+", "B", "C"];

function draw(chance: Chance, words: Words): Draft {
  const people = drawPeople(chance, words, chance.int(6, 16));
  const periods = drawPeriods(chance, words);
  const grades = chance.pick([null, null, letters, halves, ...words.levels]);
  const isYearAbove = chance.is(0.6);
  const hasIds = people.every(({ id }) => id !== null);
  const hasMean = grades === null && chance.is(0.5);
  const department = chance.is(0.5);
  const cells = people.map(() =>
    periods.map(() => (grades === null ? chance.int(60, 99) : chance.pick(grades))),
  );
  const numbers = cells.map((row) => row.filter((cell) => typeof cell === "number"));
  const means = numbers.map((row) => meanOf(row.map((value) => ({ value, weight: 1 }))));
  const rows: Ink[][] = [
    [
      ...(hasIds ? [ink(chance.pick(words.id))] : []),
      ink(chance.pick(words.name)),
      ...(department ? [ink(chance.pick(words.department))] : []),
      ...periods.map(({ text, short }) => ink(isYearAbove ? short : text)),
      ...(hasMean ? [ink(chance.pick(words.average.slice(0, 1)))] : []),
    ],
    ...people.map((person, row) => [
      ...(hasIds ? [ink(person.id)] : []),
      ink(person.typed),
      ...(department ? [ink(person.department)] : []),
      ...(cells[row] ?? []).map((cell) => ink(cell)),
      ...(hasMean ? [ink(Math.round((means[row] ?? 0) * 100) / 100)] : []),
    ]),
  ];
  const frame = framed(chance, words, pageOf(chance.pick(words.sheetNames), rows), {
    title: isYearAbove ? chance.pick(words.title(chance.pick(words.company), yearOf(words, periods))) : null,
    below: [],
  });
  return {
    files: [{ name: chance.pick(words.bookNames), pages: [frame.page] }],
    traits: [
      grades?.join("/") ?? "numbers",
      `${periods.length} periods`,
      isYearAbove ? "year in the title" : "years in headings",
      hasMean ? "means" : "",
      ...frame.traits,
    ],
    truth: {
      ...emptyTruth,
      people: people.map(({ id, name, department: own }) => ({
        id,
        name,
        department: department ? own : null,
      })),
      indicators: [{ name: "", share: 1 }],
      periods: periods.map(({ id }) => id),
      entries: people.flatMap((person, row) =>
        periods.map(({ id }, column) => {
          const cell = cells[row]?.[column] ?? null;
          return {
            person: person.id ?? person.name,
            indicator: "",
            kind: "rating" as const,
            rater: null,
            period: id,
            value: typeof cell === "number" ? cell / 100 : cell,
          };
        }),
      ),
      // Nothing says what a word is worth.
      totals: grades === null ? means : [],
      must: [
        ...(hasIds ? [] : (["ids_derived"] as const)),
        ...(grades === null ? [] : (["word_scale_assumed"] as const)),
      ],
      // Nothing says what a month counts in the year.
      may: ["period_weights_assumed"],
    },
  };
}
