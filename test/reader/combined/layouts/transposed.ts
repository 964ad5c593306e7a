import type { Chance } from "../chance.ts";
import { drawGroup, trueEntries } from "../content/drawGroup.ts";
import { drawLeaves } from "../content/drawLeaves.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriod } from "../content/drawPeriods.ts";
import { pointsOf } from "../content/points.ts";
import { drawScale } from "../content/scales.ts";
import { framed } from "../frames/framed.ts";
import { ink, pageOf, type Box, type Ink } from "../paper/page.ts";
import { plain } from "../writing/plain.ts";
import { drawSpelling } from "../writing/spellings.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";
import { emptyTruth } from "./emptyTruth.ts";

/** Indicators in rows, people side by side. */
export const transposed: Layout = { id: "transposed", draw };

function draw(chance: Chance, words: Words): Draft {
  const scale = drawScale(chance);
  const spelling = chance.is(0.3) ? drawSpelling(chance, scale) : plain;
  const people = drawPeople(chance, words, chance.int(4, 8)).map((person) => ({ ...person, id: null }));
  const leaves = drawLeaves(chance, words);
  const group = drawGroup(chance, { words, scale, spelling, absence: null }, people, leaves, []);
  const weights = chance.pick(["column", "column", "label", "nowhere"] as const);
  const hasAreas = chance.is(0.5);
  const hasTotal = chance.is(0.5) && spelling === plain;
  const period = chance.is(0.6) ? drawPeriod(chance, words) : null;
  const asShare = chance.is(0.5);
  const lead = (hasAreas ? 1 : 0) + 1 + (weights === "column" ? 1 : 0);
  const area = chance.pick(words.area);
  const rows: Ink[][] = [
    [
      ...(hasAreas ? [ink(area)] : []),
      ink(chance.pick(words.indicator.filter((heading) => heading !== area))),
      ...(weights === "column" ? [ink(chance.pick(words.weight))] : []),
      ...people.map(({ typed }) => ink(typed)),
    ],
  ];
  const merges: Box[] = [];
  leaves.forEach((leaf, index) => {
    const count = leaves.filter((one) => one.area === leaf.area).length;
    const isFirst = leaves[index - 1]?.area !== leaf.area;
    if (hasAreas && isFirst && count > 1)
      merges.push({ top: rows.length, left: 0, bottom: rows.length + count - 1, right: 0 });
    rows.push([
      ...(hasAreas ? [ink(isFirst ? leaf.area : null)] : []),
      ink(weights === "label" ? `${leaf.name}（${leaf.percent}%）` : leaf.name),
      ...(weights === "column" ? [asShare ? ink(leaf.percent / 100, "0%") : ink(leaf.percent)] : []),
      ...group.map(({ entries }) => entries[index]?.[0]?.ink ?? ink(null)),
    ]);
  });
  const points = group.map(({ entries }) =>
    pointsOf(
      leaves,
      entries.map(([entry]) => entry ?? { number: null, ink: ink(null), doubt: null }),
      scale.max,
      "leftOut",
      weights === "nowhere",
    ),
  );
  if (hasTotal)
    rows.push([
      ...Array.from({ length: lead }, (_, column) =>
        ink(column === lead - (weights === "column" ? 2 : 1) ? words.grandTotal : null),
      ),
      ...points.map((one) => ink(one === null ? null : Math.round(one * scale.max) / 100)),
    ]);
  const frame = framed(chance, words, pageOf(chance.pick(words.sheetNames), rows, merges), {
    title: period === null ? null : chance.pick(words.title(chance.pick(words.company), period.text)),
    below: [],
  });
  return {
    files: [{ name: chance.pick(words.bookNames), pages: [frame.page] }],
    traits: [
      scale.id,
      spelling.id,
      `weights: ${weights}`,
      hasAreas ? "areas" : "no areas",
      hasTotal ? "totals" : "no totals",
      ...frame.traits,
    ],
    truth: {
      ...emptyTruth,
      people: people.map(({ name }) => ({ id: null, name, department: null })),
      indicators: leaves.map(({ name, percent }) => ({
        name,
        share: weights === "nowhere" ? null : percent / 100,
      })),
      periods: period === null ? [] : [period.id],
      entries: trueEntries(group, leaves, [], scale.max, null),
      totals: weights === "nowhere" && hasAreas ? [] : points,
      ownScale: scale.max / 100,
      must: [
        "ids_derived",
        ...(weights === "nowhere" ? (["weights_missing"] as const) : []),
        ...group.flatMap(({ entries }) =>
          entries.flat().flatMap(({ doubt }) => (doubt === null ? [] : [doubt])),
        ),
      ],
      may: scale.max === 100 ? [] : ["scale_assumed"],
    },
  };
}
