import type { Chance } from "../chance.ts";
import { drawGroup, trueEntries } from "../content/drawGroup.ts";
import { drawLeaves } from "../content/drawLeaves.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriods } from "../content/drawPeriods.ts";
import { meanOf, pointsOf } from "../content/points.ts";
import { hundred } from "../content/scales.ts";
import { ink, pageOf, type Ink } from "../paper/page.ts";
import { plain } from "../writing/plain.ts";
import { drawSpelling } from "../writing/spellings.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";
import { emptyTruth } from "./emptyTruth.ts";

/** A row per person, period and indicator; names and departments in another sheet or workbook. */
export const longList: Layout = { id: "long list", draw };

function draw(chance: Chance, words: Words): Draft {
  const spelling = chance.is(0.3) ? drawSpelling(chance, hundred) : plain;
  const people = drawPeople(chance, words, chance.int(5, 10)).map((person, index) => ({
    ...person,
    id: person.id ?? `P${101 + index}`,
  }));
  const leaves = drawLeaves(chance, words, 4);
  const periods = drawPeriods(chance, words);
  const groups = periods.map(() =>
    drawGroup(chance, { words, scale: hundred, spelling, absence: null }, people, leaves, []),
  );
  const isWide = chance.is(0.4);
  const hasWeights = !isWide && chance.is(0.5);
  const hasNames = chance.is(0.4);
  const [idHeading, nameHeading] = [chance.pick(words.id), chance.pick(words.name)];
  const rows: Ink[][] = [
    [
      ink(idHeading),
      ...(hasNames ? [ink(nameHeading)] : []),
      ink(chance.pick(words.period)),
      ...(isWide ? leaves.map(({ name }) => ink(name)) : [ink(chance.pick(words.indicator))]),
      ...(hasWeights ? [ink(words.weight[0] ?? null)] : []),
      ...(isWide ? [] : [ink(chance.pick(words.score))]),
    ],
  ];
  const isByPerson = chance.is(0.5);
  const turns = isByPerson
    ? people.flatMap((_, row) => periods.map((_unused, time) => [row, time] as const))
    : periods.flatMap((_, time) => people.map((_unused, row) => [row, time] as const));
  for (const [row, time] of turns) {
    const member = groups[time]?.[row];
    const period = periods[time];
    if (member === undefined || period === undefined) continue;
    const lead = [ink(member.person.id), ...(hasNames ? [ink(member.person.name)] : []), ink(period.text)];
    if (isWide) rows.push([...lead, ...member.entries.map(([entry]) => entry?.ink ?? ink(null))]);
    else
      leaves.forEach((leaf, index) =>
        rows.push([
          ...lead,
          ink(leaf.name),
          ...(hasWeights ? [ink(leaf.percent / 100, "0%")] : []),
          member.entries[index]?.[0]?.ink ?? ink(null),
        ]),
      );
  }
  const scores = pageOf(chance.pick(words.sheetNames), rows);
  const master = pageOf(words.isChinese ? "人员" : "Staff", [
    [ink(idHeading), ink(nameHeading), ink(chance.pick(words.department)), ink(chance.pick(words.post))],
    ...people.map(({ id, typed, department, post }) => [ink(id), ink(typed), ink(department), ink(post)]),
  ]);
  const isOtherFile = chance.is(0.3);
  const name = chance.pick(words.bookNames);
  return {
    files: isOtherFile
      ? [
          { name, pages: [scores] },
          { name: words.isChinese ? "花名册.xlsx" : "staff list.xlsx", pages: [master] },
        ]
      : [{ name, pages: [scores, master] }],
    traits: [
      spelling.id,
      isWide ? "indicators side by side" : "a row per indicator",
      hasWeights ? "weights" : "no weights",
      hasNames ? "names" : "ids only",
      isByPerson ? "by person" : "by period",
      isOtherFile ? "names in another file" : "names on another sheet",
    ],
    truth: {
      ...emptyTruth,
      people: people.map(({ id, name: own, department }) => ({ id, name: own, department })),
      indicators: leaves.map(({ name: own, percent }) => ({
        name: own,
        share: hasWeights ? percent / 100 : null,
      })),
      periods: periods.map(({ id }) => id),
      entries: groups.flatMap((group, index) =>
        trueEntries(group, leaves, [], 100, periods[index]?.id ?? null),
      ),
      totals: people.map((_, row) =>
        meanOf(
          groups.map((group) => ({
            weight: 1,
            value: pointsOf(
              leaves,
              (group[row]?.entries ?? []).flatMap(([entry]) => entry ?? []),
              100,
              "leftOut",
              !hasWeights,
            ),
          })),
        ),
      ),
      must: [
        ...(hasWeights ? [] : (["weights_missing"] as const)),
        ...groups.flatMap((group) =>
          group.flatMap(({ entries }) =>
            entries.flat().flatMap(({ doubt }) => (doubt === null ? [] : [doubt])),
          ),
        ),
      ],
      // A list of names has no scores; nothing says what a month counts in the year.
      may: ["period_weights_assumed", "no_scores_found"],
    },
  };
}
