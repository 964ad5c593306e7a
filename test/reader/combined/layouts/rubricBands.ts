import type { Chance } from "../chance.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriod } from "../content/drawPeriods.ts";
import { drawFormHead } from "../forms/formHead.ts";
import { shifted } from "../frames/shifted.ts";
import { ink, pageOf, type Box, type Ink, type Page } from "../paper/page.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";
import { emptyTruth } from "./emptyTruth.ts";

/** A row per band of points, one score merged over the bands; the points are weighted already. */
export const rubricBands: Layout = { id: "rubric bands", draw };

const marks: readonly (readonly number[])[] = [
  [40, 30, 30],
  [20, 20, 30, 30],
  [25, 25, 25, 25],
  [40, 30, 20, 10],
  [20, 20, 20, 20, 20],
];

/** Bounds of four bands of `full` points, best first. */
const bandsOf = (full: number): readonly (readonly [number, number])[] => {
  const [first, second, third] = [Math.ceil(full * 0.9), Math.ceil(full * 0.75), Math.ceil(full * 0.6)];
  return [
    [first, full],
    [second, first - 1],
    [third, second - 1],
    [0, third - 1],
  ];
};

function draw(chance: Chance, words: Words): Draft {
  const full = chance.pick(marks);
  const area = chance.pick(words.areas);
  const other = chance.pick(words.areas.filter(({ name }) => name !== area.name));
  const names = [...area.leaves, ...other.leaves].slice(0, full.length);
  const people = drawPeople(chance, words, chance.int(2, 5));
  const period = chance.is(0.6) ? drawPeriod(chance, words) : null;
  const head = drawFormHead(chance, words);
  const dash = chance.pick(["-", "~", "－"]);
  const hasTotal = chance.is(0.6);
  const weight = chance.pick([...words.weight, words.isChinese ? "分值" : "Max points"]);
  const headings = words.isChinese
    ? [chance.pick(words.indicator), weight, "行为描述", "分数段", "评分"]
    : [chance.pick(words.indicator), weight, "Description", "Range", "Score"];
  const scores = people.map(() => full.map((points) => chance.int(Math.ceil(points * 0.55), points)));
  const shift = shifted(chance);
  const texts = words.levels[0] ?? [];
  const pages = people.map((person, index): Page => {
    const rows: (readonly Ink[])[] = [
      ...head.lines(person, period, words.isChinese ? "员工行为评价表" : "Behaviour appraisal"),
      headings.map((heading) => ink(heading)),
    ];
    const merges: Box[] = [];
    full.forEach((points, item) => {
      const top = rows.length;
      bandsOf(points).forEach(([low, high], band, all) => {
        const range =
          band < all.length - 1
            ? low === high
              ? String(low)
              : `${low}${dash}${high}`
            : words.isChinese
              ? `${high + 1}以下`
              : `below ${high + 1}`;
        rows.push([
          ink(band === 0 ? (names[item] ?? null) : null),
          ink(band === 0 ? points : null),
          ink(texts[band] ?? null),
          ink(range),
          ink(band === 0 ? (scores[index]?.[item] ?? null) : null),
        ]);
      });
      for (const column of [0, 1, 4]) merges.push({ top, left: column, bottom: top + 3, right: column });
    });
    const sum = (scores[index] ?? []).reduce((total, score) => total + score, 0);
    if (hasTotal) rows.push([ink(words.grandTotal), ink(100), ink(null), ink(null), ink(sum)]);
    rows.push(chance.pick(words.signatures).flatMap((text) => [ink(text), ink(null)]));
    return shift.put(pageOf(person.typed, rows, [{ top: 0, left: 0, bottom: 0, right: 4 }, ...merges]));
  });
  return {
    files: [{ name: chance.pick(words.bookNames), pages }],
    traits: [full.join("/"), weight, dash, hasTotal ? "total" : "no total", head.id, shift.trait],
    truth: {
      ...emptyTruth,
      people: people.map(({ id, name, department }) => ({ id, name, department })),
      indicators: names.map((name, item) => ({ name, share: (full[item] ?? 0) / 100 })),
      periods: period === null ? [] : [period.id],
      entries: people.flatMap((person, index) =>
        names.map((name, item) => ({
          person: person.id ?? person.name,
          indicator: name,
          kind: "rating" as const,
          rater: null,
          period: null,
          value: (scores[index]?.[item] ?? 0) / (full[item] ?? 1),
        })),
      ),
      totals: scores.map((own) => own.reduce((total, score) => total + score, 0)),
      must: people.some(({ id }) => id === null) ? ["ids_derived"] : [],
    },
  };
}
