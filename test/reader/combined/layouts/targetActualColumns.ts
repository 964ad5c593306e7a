import type { TrueEntry } from "../book.ts";
import type { Chance } from "../chance.ts";
import { drawPercents } from "../content/drawLeaves.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriod } from "../content/drawPeriods.ts";
import { framed } from "../frames/framed.ts";
import { ink, pageOf, type Box } from "../paper/page.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";
import { emptyTruth } from "./emptyTruth.ts";

/** Target and actual side by side under each indicator. */
export const targetActualColumns: Layout = { id: "target and actual columns", draw };

function draw(chance: Chance, words: Words): Draft {
  const people = drawPeople(chance, words, chance.int(5, 12));
  const measured = chance.some(words.measured, chance.int(2, 4));
  const percents = drawPercents(chance, measured.length);
  const isLabelled = chance.is(0.6);
  const hasIds = people.every(({ id }) => id !== null);
  const lead = hasIds ? 2 : 1;
  const [target, actual] = [chance.pick(words.target), chance.pick(words.actual)];
  const cells = people.map(() =>
    measured.map(({ lowerIsBetter }) => {
      const goal = lowerIsBetter ? chance.int(2, 9) : chance.int(20, 90) * 10;
      return [
        goal,
        lowerIsBetter ? chance.int(0, 12) : Math.round((goal * chance.int(70, 125)) / 100),
      ] as const;
    }),
  );
  const merges: Box[] = measured.map((_, index) => ({
    top: 0,
    left: lead + index * 2,
    bottom: 0,
    right: lead + index * 2 + 1,
  }));
  for (let column = 0; column < lead; column += 1)
    merges.push({ top: 0, left: column, bottom: 1, right: column });
  const rows = [
    [
      ...(hasIds ? [ink(chance.pick(words.id))] : []),
      ink(chance.pick(words.name)),
      ...measured.flatMap(({ name }, index) => [
        ink(isLabelled ? `${name}（${percents[index] ?? 0}%）` : name),
        ink(null),
      ]),
    ],
    [...Array.from({ length: lead }, () => ink(null)), ...measured.flatMap(() => [ink(target), ink(actual)])],
    ...people.map((person, row) => [
      ...(hasIds ? [ink(person.id)] : []),
      ink(person.typed),
      ...(cells[row] ?? []).flatMap(([goal, done]) => [ink(goal), ink(done)]),
    ]),
  ];
  const period = chance.is(0.6) ? drawPeriod(chance, words) : null;
  const frame = framed(chance, words, pageOf(chance.pick(words.sheetNames), rows, merges), {
    title: period === null ? null : chance.pick(words.title(chance.pick(words.company), period.text)),
    below: [],
  });
  return {
    files: [{ name: chance.pick(words.bookNames), pages: [frame.page] }],
    traits: [`${target}/${actual}`, isLabelled ? "weights" : "no weights", ...frame.traits],
    truth: {
      ...emptyTruth,
      people: people.map(({ id, name }) => ({ id, name, department: null })),
      indicators: measured.map(({ name }, index) => ({
        name,
        share: isLabelled ? (percents[index] ?? 0) / 100 : null,
      })),
      periods: period === null ? [] : [period.id],
      entries: people.flatMap((person, row) =>
        measured.flatMap(({ name }, index) =>
          (["target", "actual"] as const).map((kind, side): TrueEntry => ({
            person: person.id ?? person.name,
            indicator: name,
            kind,
            rater: null,
            period: null,
            value: cells[row]?.[index]?.[side] ?? null,
          })),
        ),
      ),
      must: [
        ...(hasIds ? [] : (["ids_derived"] as const)),
        ...(isLabelled ? [] : (["weights_missing"] as const)),
        // No sheet says how actuals become points.
        "rule_assumed",
      ],
    },
  };
}
