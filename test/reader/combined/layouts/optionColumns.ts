import type { Chance } from "../chance.ts";
import { drawLeaves } from "../content/drawLeaves.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriod } from "../content/drawPeriods.ts";
import { drawFormHead } from "../forms/formHead.ts";
import { shifted } from "../frames/shifted.ts";
import { ink, pageOf, type Page } from "../paper/page.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";
import { emptyTruth } from "./emptyTruth.ts";

/** The score is the position of a mark in one of five columns. */
export const optionColumns: Layout = { id: "option columns", draw };

function draw(chance: Chance, words: Words): Draft {
  const leaves = drawLeaves(chance, words);
  const people = drawPeople(chance, words, chance.int(2, 5));
  const period = chance.is(0.6) ? drawPeriod(chance, words) : null;
  const head = drawFormHead(chance, words);
  const mark = chance.pick(["X", "√", "✓", "x", "●"]);
  const isFalling = chance.is(0.5);
  const options = isFalling ? [5, 4, 3, 2, 1] : [1, 2, 3, 4, 5];
  const hasWeights = chance.is(0.5);
  const suffix = chance.pick(["", words.isChinese ? "分" : ""]);
  const scores = people.map(() => leaves.map(() => chance.int(1, 5)));
  const weight = chance.pick(words.weight);
  const shift = shifted(chance);
  const pages = people.map((person, index): Page => {
    const rows = [
      ...head.lines(person, period, words.isChinese ? "员工评价表" : "Employee rating form"),
      [
        ink(words.indicator[0] ?? null),
        ...(hasWeights ? [ink(weight)] : []),
        ...options.map((option) => (suffix === "" ? ink(option) : ink(`${option}${suffix}`))),
      ],
      ...leaves.map((leaf, item) => [
        ink(leaf.name),
        ...(hasWeights ? [ink(leaf.percent / 100, "0%")] : []),
        ...options.map((option) => ink(scores[index]?.[item] === option ? mark : null)),
      ]),
      chance.pick(words.signatures).flatMap((text) => [ink(text), ink(null)]),
    ];
    return shift.put(pageOf(person.typed, rows, [{ top: 0, left: 0, bottom: 0, right: options.length }]));
  });
  const all = leaves.reduce((sum, { percent }) => sum + (hasWeights ? percent : 1), 0);
  return {
    files: [{ name: chance.pick(words.bookNames), pages }],
    traits: [
      mark,
      isFalling ? "best first" : "best last",
      hasWeights ? "weights" : "no weights",
      head.id,
      shift.trait,
    ],
    truth: {
      ...emptyTruth,
      people: people.map(({ id, name, department }) => ({ id, name, department })),
      indicators: leaves.map(({ name, percent }) => ({ name, share: hasWeights ? percent / 100 : null })),
      periods: period === null ? [] : [period.id],
      entries: people.flatMap((person, index) =>
        leaves.map(({ name }, item) => ({
          person: person.id ?? person.name,
          indicator: name,
          kind: "rating" as const,
          rater: null,
          period: null,
          value: (scores[index]?.[item] ?? 0) / 5,
        })),
      ),
      totals: scores.map(
        (own) =>
          (leaves.reduce((sum, { percent }, item) => sum + (hasWeights ? percent : 1) * (own[item] ?? 0), 0) /
            all) *
          20,
      ),
      ownScale: 0.05,
      must: [
        ...(people.some(({ id }) => id === null) ? (["ids_derived"] as const) : []),
        ...(hasWeights ? [] : (["weights_missing"] as const)),
      ],
    },
  };
}
