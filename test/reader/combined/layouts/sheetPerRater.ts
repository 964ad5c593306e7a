import type { RaterGroup } from "../../../../src/core/index.ts";
import type { Chance } from "../chance.ts";
import { drawGroup, trueEntries } from "../content/drawGroup.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriod } from "../content/drawPeriods.ts";
import { meanOf } from "../content/points.ts";
import { drawRaters } from "../content/drawRaters.ts";
import { drawScale } from "../content/scales.ts";
import { framed } from "../frames/framed.ts";
import { drawList } from "../lists/drawList.ts";
import { listPoints } from "../lists/listTotals.ts";
import { listTruth } from "../lists/listTruth.ts";
import { writeList } from "../lists/writeList.ts";
import { ink } from "../paper/page.ts";
import { drawSpelling } from "../writing/spellings.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";

/** The same list once per rater: a sheet each, or a file each. */
export const sheetPerRater: Layout = { id: "sheet per rater", draw };

function draw(chance: Chance, words: Words): Draft {
  const scale = drawScale(chance);
  const spelling = drawSpelling(chance, scale);
  const people = drawPeople(chance, words, chance.int(5, 12));
  const drawn = drawList(chance, words, { people, scale, spelling, hasGaps: false, mayHaveRaters: false });
  const plan = { ...drawn, hasWrongTotals: false };
  const raters = drawRaters(chance, words);
  const period = chance.is(0.5) ? drawPeriod(chance, words) : null;
  const isFileEach = chance.is(0.4);
  const note = plan.weights.note?.(words, plan.leaves);
  const hand = { words, scale, spelling, absence: null };
  const groups = raters.map(() => drawGroup(chance, hand, people, plan.leaves, []));
  const turn = chance.int(0, 3);
  const same: Chance = { ...chance, pick: (items) => items[turn % items.length] ?? chance.pick(items) };
  const title = period === null ? null : (words.title("", period.text)[0] ?? null);
  const pages = raters.map(({ heading }, index) =>
    framed(same, words, writeList(same, plan, isFileEach ? "Sheet1" : heading, groups[index] ?? []), {
      title,
      below: note === undefined ? [] : [[ink(note)]],
    }),
  );
  const first = listTruth(plan, groups[0] ?? [], period?.id ?? null);
  const groupOf = (index: number): RaterGroup => raters[index]?.group ?? "superior";
  return {
    files: isFileEach
      ? raters.map(({ heading }, index) => ({
          name: `${heading}.xlsx`,
          pages: pages.slice(index, index + 1).map(({ page }) => page),
        }))
      : [{ name: chance.pick(words.bookNames), pages: pages.map(({ page }) => page) }],
    traits: [
      scale.id,
      spelling.id,
      plan.weights.id,
      `${plan.headerRows} header rows`,
      `total: ${plan.total} ${plan.totalHeading ?? "unnamed"}`,
      plan.footer,
      isFileEach ? "a file each" : "a sheet each",
    ],
    truth: {
      ...first,
      raters: raters.map(({ group }) => ({ group, weight: null })),
      entries: groups.flatMap((group, index) =>
        trueEntries(group, plan.leaves, [], scale.max, period?.id ?? null).map((entry) => ({
          ...entry,
          rater: groupOf(index),
        })),
      ),
      totals: people.map((_, row) =>
        meanOf(groups.map((group) => ({ value: listPoints(plan, group[row]?.entries ?? []), weight: 1 }))),
      ),
      must: [...groups.flatMap((group) => listTruth(plan, group, null).must), "rater_weights_assumed"],
      // Only the name of the sheet or file says who rated.
      may: [...first.may, "rater_assumed"],
    },
  };
}
