import type { Chance } from "../chance.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriod } from "../content/drawPeriods.ts";
import { meanOf } from "../content/points.ts";
import { drawScale } from "../content/scales.ts";
import { framed } from "../frames/framed.ts";
import { ink, pageOf } from "../paper/page.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";
import { emptyTruth } from "./emptyTruth.ts";

/** Everybody rates everybody else: raters in rows, those rated in columns. */
export const raterMatrix: Layout = { id: "rater matrix", draw };

function draw(chance: Chance, words: Words): Draft {
  const scale = drawScale(chance);
  const people = drawPeople(chance, words, chance.int(4, 8)).map((person) => ({ ...person, id: null }));
  const diagonal = chance.pick([null, "/", "-"]);
  const cells = people.map((_, rater) =>
    people.map((_unused, ratee) => (rater === ratee ? null : scale.draw(chance))),
  );
  const corner = words.isChinese
    ? chance.pick(["评价人\\被评人", "评分人＼被评分人"])
    : chance.pick(["Rater \\ Ratee", "Rater / Ratee"]);
  const hasMean = chance.is(0.5);
  const means = people.map((_, ratee) =>
    meanOf(cells.map((row) => ({ value: row[ratee] ?? null, weight: 1 }))),
  );
  const rows = [
    [ink(corner), ...people.map(({ typed }) => ink(typed))],
    ...people.map(({ typed }, rater) => [
      ink(typed),
      ...(cells[rater] ?? []).map((cell, ratee) => ink(rater === ratee ? diagonal : cell)),
    ]),
    ...(hasMean
      ? [[ink(words.average[0] ?? null), ...means.map((mean) => ink(Math.round((mean ?? 0) * 100) / 100))]]
      : []),
  ];
  const period = chance.is(0.6) ? drawPeriod(chance, words) : null;
  const about = words.isChinese ? "员工互评表" : "Peer review matrix";
  const frame = framed(chance, words, pageOf(chance.pick(words.sheetNames), rows), {
    title: `${about}${period === null ? "" : ` ${period.text}`}`,
    below: [],
  });
  return {
    files: [{ name: chance.pick(words.bookNames), pages: [frame.page] }],
    traits: [scale.id, corner, `diagonal ${diagonal ?? "blank"}`, hasMean ? "means" : "", ...frame.traits],
    truth: {
      ...emptyTruth,
      people: people.map(({ name }) => ({ id: null, name, department: null })),
      indicators: [{ name: "", share: 1 }],
      raters: [{ group: "peer", weight: null }],
      periods: period === null ? [] : [period.id],
      entries: people.flatMap(({ name }, ratee) =>
        cells.map((row) => ({
          person: name,
          indicator: "",
          kind: "rating" as const,
          rater: "peer" as const,
          period: null,
          value: row[ratee] === null ? null : (row[ratee] ?? 0) / scale.max,
        })),
      ),
      totals: means.map((mean) => (mean === null ? null : (mean / scale.max) * 100)),
      ownScale: scale.max / 100,
      must: ["ids_derived"],
      // A stroke where nobody rates himself says the same as nothing.
      may: [
        ...(diagonal === null ? [] : (["value_absent"] as const)),
        ...(scale.max === 100 ? [] : (["scale_assumed"] as const)),
      ],
    },
  };
}
