import type { Chance } from "../chance.ts";
import { drawGroup } from "../content/drawGroup.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriod } from "../content/drawPeriods.ts";
import { drawScale } from "../content/scales.ts";
import { framed } from "../frames/framed.ts";
import { loosened } from "../frames/loosened.ts";
import { drawDoubled } from "../lists/doubled.ts";
import { drawList } from "../lists/drawList.ts";
import { listTruth } from "../lists/listTruth.ts";
import { writeList } from "../lists/writeList.ts";
import { ink } from "../paper/page.ts";
import { absences } from "../writing/absences.ts";
import { drawSpelling } from "../writing/spellings.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";

/** A row per employee, indicators in columns. */
export const rowPerEmployee: Layout = { id: "row per employee", draw };

function draw(chance: Chance, words: Words): Draft {
  const scale = drawScale(chance);
  const spelling = drawSpelling(chance, scale);
  const absence = chance.is(0.4) ? chance.pick(absences) : null;
  const people = drawPeople(chance, words, chance.int(6, 20));
  const plan = drawList(chance, words, {
    people,
    scale,
    spelling,
    hasGaps: absence !== null,
    mayHaveRaters: true,
  });
  const hand = { words, scale, spelling, absence: plan.total === "formula" ? null : absence };
  const group = drawGroup(chance, hand, people, plan.leaves, plan.raters);
  const plain = { id: "", written: group, counted: group, must: [] };
  // Departments written once per group say nothing of a row that stands elsewhere.
  const isOnce = plan.departments !== "each" || plan.hasWrongTotals || plan.footer !== "none";
  const doubled = isOnce ? plain : drawDoubled(chance, hand, group);
  const period = chance.is(0.6) ? drawPeriod(chance, words) : null;
  const written = writeList(chance, plan, chance.pick(words.sheetNames), doubled.written);
  const isLoose = plan.departments !== "merged" && plan.footer === "none";
  const { page, traits: seams } = isLoose
    ? loosened(chance, written, {
        scores: plan.identity.length,
        people: written.rows.length - doubled.written.length,
        count: doubled.written.length,
      })
    : { page: written, traits: [] };
  const note = plan.weights.note?.(words, plan.leaves);
  const frame = framed(chance, words, page, {
    title: period === null ? null : chance.pick(words.title(chance.pick(words.company), period.text)),
    below: note === undefined ? [] : [[ink(note)]],
  });
  const truth = listTruth(plan, doubled.counted, period?.id ?? null);
  return {
    files: [{ name: chance.pick(words.bookNames), pages: [frame.page] }],
    traits: [
      scale.id,
      spelling.id,
      `gaps: ${hand.absence?.id ?? "none"}`,
      plan.weights.id,
      `${plan.headerRows} header rows`,
      `raters: ${plan.raters.length} ${plan.raterWeights}`,
      `total: ${plan.total} ${plan.totalHeading ?? "unnamed"} ${plan.gapRule}${plan.hasWrongTotals ? " wrong" : ""}`,
      plan.footer,
      doubled.id,
      ...seams,
      ...frame.traits,
    ],
    truth: { ...truth, must: [...truth.must, ...doubled.must] },
  };
}
