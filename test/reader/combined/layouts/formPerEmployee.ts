import type { Chance } from "../chance.ts";
import type { Scale } from "../content/content.ts";
import { drawEntry } from "../content/drawEntries.ts";
import { drawGroup, type Rated } from "../content/drawGroup.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriod } from "../content/drawPeriods.ts";
import { drawScale, hundred } from "../content/scales.ts";
import { drawForm } from "../forms/drawForm.ts";
import { drawFormHead } from "../forms/formHead.ts";
import { formTruth } from "../forms/formTruth.ts";
import { writeForm } from "../forms/writeForm.ts";
import { shifted } from "../frames/shifted.ts";
import { ink, pageOf, type Box, type Ink } from "../paper/page.ts";
import { absences } from "../writing/absences.ts";
import { plain } from "../writing/plain.ts";
import { drawSpelling } from "../writing/spellings.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";

/** A form per employee: on a sheet of its own, or all below each other on one. */
export const formPerEmployee: Layout = { id: "form per employee", draw };

function draw(chance: Chance, words: Words): Draft {
  const scale = drawScale(chance);
  const spelling = scale === hundred ? drawSpelling(chance, scale) : plain;
  const absence = chance.is(0.3) ? chance.pick(absences) : null;
  const plan = drawForm(chance, words, spelling.isNumber && absence === null);
  const isPoints = plan.weights === "fullMarks";
  const people = drawPeople(chance, words, chance.int(3, 6));
  const hasGaps = absence !== null && !isPoints && plan.total === "none";
  const hand = { words, scale, spelling, absence: hasGaps ? absence : null };
  const group = isPoints
    ? people.map((person) =>
        pointsOutOf(
          chance,
          plan.leaves.map(({ percent }) => percent),
          plan.raters.length,
          person,
          words,
        ),
      )
    : drawGroup(chance, hand, people, plan.leaves, plan.raters);
  const period = chance.is(0.6) ? drawPeriod(chance, words) : null;
  const head = drawFormHead(chance, words);
  const title = words.isChinese
    ? chance.pick(["员工绩效考核表", "绩效考核评分表"])
    : "Performance appraisal form";
  const sign = chance.pick(words.signatures).flatMap((text) => [ink(text), ink(null)]);
  const forms = (
    members: readonly Rated[],
  ): { rows: readonly (readonly Ink[])[]; merges: readonly Box[] } => {
    const rows: (readonly Ink[])[] = [];
    const merges: Box[] = [];
    members.forEach((member, index) => {
      if (index > 0) rows.push([], []);
      const top = rows.length;
      rows.push(...head.lines(member.person, period, title));
      const table = writeForm(chance, words, plan, member, rows.length);
      rows.push(...table.rows, sign);
      merges.push({ top, left: 0, bottom: top, right: table.width - 1 }, ...table.merges);
    });
    return { rows, merges };
  };
  const isStacked = chance.is(0.25);
  const pages = (isStacked ? [group] : group.map((one) => [one])).map((members) => {
    const { rows, merges } = forms(members);
    const name = isStacked ? chance.pick(words.sheetNames) : (members[0]?.person.typed ?? "");
    return pageOf(name, rows, merges);
  });
  const shift = shifted(chance);
  return {
    files: [{ name: chance.pick(words.bookNames), pages: pages.map(shift.put) }],
    traits: [
      isPoints ? "points" : scale.id,
      isPoints ? "" : spelling.id,
      `gaps: ${hand.absence?.id ?? "none"}`,
      `weights: ${plan.weights}`,
      `raters: ${plan.raters.length} ${plan.raterWeights}`,
      `total: ${plan.total}`,
      head.id,
      isStacked ? "one sheet" : "a sheet each",
      plan.hasSubtotals ? "subtotals" : "",
      shift.trait,
    ],
    truth: formTruth(plan, group, scale.max, period?.id ?? null),
  };
}

/** Points out of the full marks of each indicator. */
function pointsOutOf(
  chance: Chance,
  marks: readonly number[],
  raters: number,
  person: Rated["person"],
  words: Words,
): Rated {
  return {
    person,
    entries: marks.map((full) => {
      const scale: Scale = { id: "points", max: full, draw: () => chance.int(Math.ceil(full * 0.6), full) };
      return Array.from({ length: Math.max(1, raters) }, () =>
        drawEntry(chance, { words, scale, spelling: plain, absence: null }),
      );
    }),
  };
}
