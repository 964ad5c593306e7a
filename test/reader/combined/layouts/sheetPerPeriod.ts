import type { Chance } from "../chance.ts";
import { drawGroup, trueEntries } from "../content/drawGroup.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriods } from "../content/drawPeriods.ts";
import { meanOf } from "../content/points.ts";
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

/** The same list on a sheet per month or quarter: nobody counts twice. */
export const sheetPerPeriod: Layout = { id: "sheet per period", draw };

function draw(chance: Chance, words: Words): Draft {
  const scale = drawScale(chance);
  const spelling = drawSpelling(chance, scale);
  const people = drawPeople(chance, words, chance.int(5, 10));
  const plan = drawList(chance, words, { people, scale, spelling, hasGaps: false, mayHaveRaters: true });
  const periods = drawPeriods(chance, words);
  const isNamedInTitle = chance.is(0.5);
  const note = plan.weights.note?.(words, plan.leaves);
  const company = chance.pick(words.company);
  const hand = { words, scale, spelling, absence: null };
  const groups = periods.map(() => drawGroup(chance, hand, people, plan.leaves, plan.raters));
  const weightSeed = chance.int(0, 3);
  const sheets = periods.map((period, index) => {
    const group = groups[index] ?? [];
    const name = isNamedInTitle ? period.short : period.text;
    // Every sheet is written alike.
    const same: Chance = {
      ...chance,
      pick: (items) => items[weightSeed % items.length] ?? chance.pick(items),
    };
    return framed(same, words, writeList(same, plan, name, group), {
      title: isNamedInTitle ? (words.title(company, period.text)[0] ?? null) : null,
      below: note === undefined ? [] : [[ink(note)]],
    });
  });
  const single = periods.map((period, index) => listTruth(plan, groups[index] ?? [], period.id));
  const [first] = single;
  if (first === undefined) throw new RangeError("There is no period.");
  return {
    files: [{ name: chance.pick(words.bookNames), pages: sheets.map(({ page }) => page) }],
    traits: [
      scale.id,
      spelling.id,
      plan.weights.id,
      `${plan.headerRows} header rows`,
      `raters: ${plan.raters.length} ${plan.raterWeights}`,
      `total: ${plan.total} ${plan.totalHeading ?? "unnamed"}${plan.hasWrongTotals ? " wrong" : ""}`,
      plan.footer,
      isNamedInTitle ? "year in the title" : "year in the sheet's name",
    ],
    truth: {
      ...first,
      periods: periods.map(({ id }) => id),
      entries: groups.flatMap((group, index) =>
        trueEntries(group, plan.leaves, plan.raters, scale.max, periods[index]?.id ?? null),
      ),
      totals: people.map((_, row) =>
        meanOf(groups.map((group) => ({ value: listPoints(plan, group[row]?.entries ?? []), weight: 1 }))),
      ),
      must: single.flatMap(({ must }) => must),
      // Nothing says what a month counts in the year.
      may: [...first.may, "period_weights_assumed"],
    },
  };
}
