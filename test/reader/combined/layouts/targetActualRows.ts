import type { TrueEntry } from "../book.ts";
import type { Chance } from "../chance.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { framed } from "../frames/framed.ts";
import { ink, pageOf, type Box, type Ink } from "../paper/page.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";
import { emptyTruth } from "./emptyTruth.ts";

/** Target, actual and variance below each other over twelve months; months to come hold 0. */
export const targetActualRows: Layout = { id: "target and actual rows", draw };

function draw(chance: Chance, words: Words): Draft {
  const people = drawPeople(chance, words, chance.int(2, 4));
  const hasIds = people.every(({ id }) => id !== null);
  const measured = chance.some(words.measured, chance.int(1, 3));
  const year = chance.int(2022, 2025);
  const past = chance.int(6, 12);
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const [target, actual] = [chance.pick(words.target), chance.pick(words.actual)];
  const variance = words.isChinese ? "差异" : "Variance";
  const lead = hasIds ? 4 : 3;
  const rows: Ink[][] = [
    [
      ...(hasIds ? [ink(chance.pick(words.id))] : []),
      ink(chance.pick(words.name)),
      ink(chance.pick(words.indicator)),
      ink(words.isChinese ? "类别" : "Type"),
      ...months.map((month) => ink(words.monthOnly(month))),
    ],
  ];
  const merges: Box[] = [];
  const entries: TrueEntry[] = [];
  for (const person of people)
    measured.forEach(({ name, lowerIsBetter }, index) => {
      const goals = months.map(() => (lowerIsBetter ? chance.int(3, 9) : chance.int(20, 90) * 10));
      const done = goals.map((goal, month) =>
        month >= past
          ? 0
          : lowerIsBetter
            ? chance.int(1, 12)
            : Math.round((goal * chance.int(70, 125)) / 100),
      );
      const lines = [
        [target, goals],
        [actual, done],
        [variance, done.map((value, month) => (month >= past ? 0 : value - (goals[month] ?? 0)))],
      ] as const;
      const top = rows.length;
      lines.forEach(([text, numbers], line) =>
        rows.push([
          ...(hasIds ? [ink(line === 0 && index === 0 ? person.id : null)] : []),
          ink(line === 0 && index === 0 ? person.typed : null),
          ink(line === 0 ? name : null),
          ink(text),
          ...numbers.map((number) => ink(number)),
        ]),
      );
      merges.push({ top, left: lead - 2, bottom: top + 2, right: lead - 2 });
      if (index === 0)
        for (let column = 0; column < lead - 2; column += 1)
          merges.push({ top, left: column, bottom: top + measured.length * 3 - 1, right: column });
      months.forEach((month, at) => {
        const shared = {
          person: person.id ?? person.name,
          indicator: name,
          rater: null,
          period: `${year}-${String(month).padStart(2, "0")}`,
        };
        entries.push({ ...shared, kind: "target", value: goals[at] ?? null });
        entries.push({ ...shared, kind: "actual", value: at >= past ? null : (done[at] ?? null) });
      });
    });
  const frame = framed(chance, words, pageOf(chance.pick(words.sheetNames), rows, merges), {
    title: chance.pick(words.title(chance.pick(words.company), words.year(year))),
    below: [],
  });
  return {
    files: [{ name: chance.pick(words.bookNames), pages: [frame.page] }],
    traits: [`${target}/${actual}`, `${past} months past`, ...frame.traits],
    truth: {
      ...emptyTruth,
      people: people.map(({ id, name }) => ({ id, name, department: null })),
      indicators: measured.map(({ name }) => ({ name, share: measured.length === 1 ? 1 : null })),
      periods: months.map((month) => `${year}-${String(month).padStart(2, "0")}`),
      entries,
      must: [...(hasIds ? [] : (["ids_derived"] as const)), "rule_assumed"],
      // Zero for all at the end is told of; a lone indicator has no weight to miss; months have none.
      may: ["value_absent", "weights_missing", "period_weights_assumed"],
    },
  };
}
