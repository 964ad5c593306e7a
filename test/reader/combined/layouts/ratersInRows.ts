import type { RaterGroup } from "../../../../src/core/index.ts";
import type { Chance } from "../chance.ts";
import { drawEntry } from "../content/drawEntries.ts";
import { drawLeaves } from "../content/drawLeaves.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriod } from "../content/drawPeriods.ts";
import { meanOf } from "../content/points.ts";
import { drawScale } from "../content/scales.ts";
import { framed } from "../frames/framed.ts";
import { ink, pageOf } from "../paper/page.ts";
import { plain } from "../writing/plain.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";
import { emptyTruth } from "./emptyTruth.ts";

/** 360 degrees: a row per person and rater, with who the rater is to the person. */
export const ratersInRows: Layout = { id: "raters in rows", draw };

const relations: Readonly<Record<"sc" | "en", readonly (readonly [RaterGroup, string])[]>> = {
  sc: [
    ["self", "本人"],
    ["superior", "上级"],
    ["peer", "同事"],
    ["peer", "同事"],
    ["subordinate", "下属"],
  ],
  en: [
    ["self", "Self"],
    ["superior", "Manager"],
    ["peer", "Peer"],
    ["peer", "Peer"],
    ["subordinate", "Direct report"],
  ],
};

function draw(chance: Chance, words: Words): Draft {
  const scale = drawScale(chance);
  const people = drawPeople(chance, words, chance.int(4, 7));
  const leaves = drawLeaves(chance, words, 5);
  const raters = relations[words.isChinese ? "sc" : "en"].slice(0, chance.int(3, 5));
  const hasIds = people.every(({ id }) => id !== null);
  const strangers = drawPeople(chance, words, 12)
    .map(({ name }) => name)
    .filter((name) => people.every((one) => one.name !== name));
  const hand = { words, scale, spelling: plain, absence: null };
  const isLabelled = chance.is(0.5);
  const ratings = people.map(() => raters.map(() => leaves.map(() => drawEntry(chance, hand))));
  const who = words.isChinese ? chance.pick(["被评价人", "被考核人"]) : "Employee";
  const relation = words.isChinese ? chance.pick(["与被评价人关系", "评价关系"]) : "Relationship";
  const rows = [
    [
      ...(hasIds ? [ink(chance.pick(words.id))] : []),
      ink(who),
      ink(words.isChinese ? "评价人" : "Rater"),
      ink(relation),
      ...leaves.map(({ name, percent }) => ink(isLabelled ? `${name}（${percent}%）` : name)),
    ],
    ...people.flatMap((person, row) =>
      raters.map(([group, text], rater) => [
        ...(hasIds ? [ink(person.id)] : []),
        ink(person.name),
        ink(group === "self" ? person.name : (strangers[(row + rater) % strangers.length] ?? null)),
        ink(text),
        ...(ratings[row]?.[rater] ?? []).map((entry) => entry.ink),
      ]),
    ),
  ];
  const period = chance.is(0.6) ? drawPeriod(chance, words) : null;
  const about = words.isChinese ? "360度评价" : "360 feedback";
  const frame = framed(chance, words, pageOf(chance.pick(words.sheetNames), rows), {
    title: chance.is(0.7) || period !== null ? `${about} ${period?.text ?? ""}`.trim() : null,
    below: [],
  });
  const groups = [...new Set(raters.map(([group]) => group))];
  return {
    files: [{ name: chance.pick(words.bookNames), pages: [frame.page] }],
    traits: [scale.id, who, relation, isLabelled ? "weights" : "no weights", ...frame.traits],
    truth: {
      ...emptyTruth,
      people: people.map(({ id, name }) => ({ id, name, department: null })),
      indicators: leaves.map(({ name, percent }) => ({ name, share: isLabelled ? percent / 100 : null })),
      raters: groups.map((group) => ({ group, weight: null })),
      periods: period === null ? [] : [period.id],
      entries: people.flatMap((person, row) =>
        raters.flatMap(([group], rater) =>
          leaves.map(({ name }, leaf) => ({
            person: person.id ?? person.name,
            indicator: name,
            kind: "rating" as const,
            rater: group,
            period: null,
            value: (ratings[row]?.[rater]?.[leaf]?.number ?? 0) / scale.max,
          })),
        ),
      ),
      totals: people.map((_, row) => {
        const mean = meanOf(
          leaves.map(({ percent }, leaf) => ({
            weight: isLabelled ? percent : 1,
            value: meanOf(
              groups.map((group) => ({
                weight: 1,
                value: meanOf(
                  raters.flatMap(([own], rater) =>
                    own === group ? { value: ratings[row]?.[rater]?.[leaf]?.number ?? null, weight: 1 } : [],
                  ),
                ),
              })),
            ),
          })),
        );
        return mean === null ? null : (mean / scale.max) * 100;
      }),
      ownScale: scale.max / 100,
      must: [
        "rater_weights_assumed",
        ...(hasIds ? [] : (["ids_derived"] as const)),
        ...(isLabelled ? [] : (["weights_missing"] as const)),
      ],
      may: scale.max === 100 ? [] : ["scale_assumed"],
    },
  };
}
