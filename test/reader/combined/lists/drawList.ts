import type { Chance } from "../chance.ts";
import type { Person, Scale } from "../content/content.ts";
import { drawLeaves } from "../content/drawLeaves.ts";
import { drawRaters } from "../content/drawRaters.ts";
import { weightStyles } from "../weights/weightStyles.ts";
import type { Spelling } from "../writing/spelling.ts";
import type { Words } from "../words/words.ts";
import type { IdentityColumn, ListPlan } from "./listPlan.ts";

/** What a layout has decided before a list is drawn. */
export interface ListWish {
  readonly people: readonly Person[];
  readonly scale: Scale;
  readonly spelling: Spelling;
  readonly hasGaps: boolean;
  readonly mayHaveRaters: boolean;
}

/** Draws whatever the layout leaves open. */
export function drawList(chance: Chance, words: Words, wish: ListWish): ListPlan {
  const { people, scale, spelling, hasGaps, mayHaveRaters } = wish;
  const weights = chance.pick(weightStyles);
  const drawn = drawLeaves(chance, words);
  const raters = mayHaveRaters && !hasGaps && chance.is(0.3) ? drawRaters(chance, words) : [];
  const isFormula = weights.isInFormula === true;
  const mayCompute = spelling.isNumber && !hasGaps;
  const raterWeights =
    raters.length === 0
      ? "heading"
      : chance.pick(["heading", "formula", isFormula ? "formula" : "nowhere"] as const);
  const needsFormula = isFormula || raterWeights === "formula";
  const total = needsFormula
    ? "formula"
    : chance.pick(["none", "typed", mayCompute ? "formula" : "typed"] as const);
  const hasTotal = total !== "none" && !(raters.length > 0 && raterWeights === "nowhere");
  const footer = hasGaps ? "none" : chance.pick(["none", "none", "average", "subtotals"] as const);
  const departments = chance.pick(["each", "each", "merged", "once"] as const);
  return {
    words,
    people,
    leaves: weights.weigh?.(chance, drawn) ?? drawn,
    scale,
    identity: drawIdentity(chance, words, people),
    // Nothing is merged over a subtotal.
    departments: settled(footer === "subtotals" && departments === "merged" ? "once" : departments, people),
    weights,
    raters,
    raterWeights,
    headerRows: chance.pick(
      raters.length > 0
        ? weights.areaHeading === undefined
          ? [2, 3]
          : [3, 3]
        : weights.headerRows === 2
          ? [2]
          : [1, 1, 2],
    ),
    total: hasTotal ? total : "none",
    totalHeading: chance.is(0.15) ? null : chance.pick(words.total),
    gapRule: hasTotal && chance.is(0.3) ? "asNothing" : "leftOut",
    hasWrongTotals: hasTotal && total === "typed" && people.length >= 8 && !hasGaps && chance.is(0.4),
    hasRank: hasTotal && chance.is(0.3),
    remark: chance.is(0.3) ? chance.pick(words.remark) : null,
    footer,
    isPercent: spelling.id === "shares shown as percents",
  };
}

/** A blank or two among many departments may as well be unknown. */
const settled = (departments: ListPlan["departments"], people: readonly Person[]): ListPlan["departments"] =>
  departments === "once" && people.length < new Set(people.map(({ department }) => department)).size * 3
    ? "each"
    : departments;

function drawIdentity(chance: Chance, words: Words, people: readonly Person[]): readonly IdentityColumn[] {
  const column = (kind: IdentityColumn["kind"]): IdentityColumn => ({
    kind,
    heading: chance.pick(words[kind]),
  });
  const hasIds = people.every(({ id }) => id !== null);
  const sequence = chance.is(0.4) ? [column("sequence")] : [];
  const department = chance.is(0.7) ? [column("department")] : [];
  const person = [...(hasIds ? [column("id")] : []), column("name")];
  const post = chance.is(0.3) ? [column("post")] : [];
  return chance.is(0.4)
    ? [...sequence, ...department, ...person, ...post]
    : [...sequence, ...person, ...department, ...post];
}
