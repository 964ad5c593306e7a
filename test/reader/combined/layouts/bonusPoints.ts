import type { Chance } from "../chance.ts";
import { drawGroup } from "../content/drawGroup.ts";
import { drawPeople } from "../content/drawPeople.ts";
import { drawPeriod } from "../content/drawPeriods.ts";
import { hundred } from "../content/scales.ts";
import { framed } from "../frames/framed.ts";
import { drawList } from "../lists/drawList.ts";
import { listPoints } from "../lists/listTotals.ts";
import { listTruth } from "../lists/listTruth.ts";
import { writeList } from "../lists/writeList.ts";
import { ink, type Ink } from "../paper/page.ts";
import { label } from "../weights/label.ts";
import { plain } from "../writing/plain.ts";
import type { Words } from "../words/words.ts";
import type { Draft, Layout } from "./layout.ts";

/** Points added and taken off beside the score, and a total that takes both. */
export const bonusPoints: Layout = { id: "bonus and deduction points", draw };

function draw(chance: Chance, words: Words): Draft {
  const people = drawPeople(chance, words, chance.int(6, 14));
  const drawn = drawList(chance, words, {
    people,
    scale: hundred,
    spelling: plain,
    hasGaps: false,
    mayHaveRaters: false,
  });
  const plan = {
    ...drawn,
    total: "none" as const,
    hasRank: false,
    remark: null,
    footer: "none" as const,
    hasWrongTotals: false,
    weights: drawn.weights.isInFormula === true || drawn.weights.isNowhere === true ? label : drawn.weights,
  };
  const group = drawGroup(
    chance,
    { words, scale: hundred, spelling: plain, absence: null },
    people,
    plan.leaves,
    [],
  );
  const list = writeList(chance, plan, chance.pick(words.sheetNames), group);
  const isNegative = chance.is(0.5);
  const added = people.map(() => (chance.is(0.4) ? chance.int(1, 5) : 0));
  const taken = people.map(() => (chance.is(0.4) ? chance.int(1, 5) : 0));
  const totals = group.map(
    ({ entries }, index) => (listPoints(plan, entries) ?? 0) + (added[index] ?? 0) - (taken[index] ?? 0),
  );
  const first = list.rows.length - people.length;
  const headings = [chance.pick(words.bonus), chance.pick(words.deduction), chance.pick(words.total)];
  const extra = (row: number): readonly Ink[] => {
    if (row === 0) return headings.map((heading) => ink(heading));
    if (row < first) return [ink(null), ink(null), ink(null)];
    const [plus = 0, minus = 0] = [added[row - first], taken[row - first]];
    return [
      ink(plus === 0 ? null : plus),
      ink(minus === 0 ? null : isNegative ? -minus : minus),
      ink(Math.round((totals[row - first] ?? 0) * 100) / 100),
    ];
  };
  const page = { ...list, rows: list.rows.map((row, index) => [...row, ...extra(index)]) };
  const period = chance.is(0.6) ? drawPeriod(chance, words) : null;
  const note = plan.weights.note?.(words, plan.leaves);
  const frame = framed(chance, words, page, {
    title: period === null ? null : chance.pick(words.title(chance.pick(words.company), period.text)),
    below: note === undefined ? [] : [[ink(note)]],
  });
  return {
    files: [{ name: chance.pick(words.bookNames), pages: [frame.page] }],
    traits: [plan.weights.id, isNegative ? "typed as negative" : "typed as positive", ...frame.traits],
    truth: { ...listTruth(plan, group, period?.id ?? null), totals },
  };
}
