import { canonicalText } from "../../text/canonicalText.ts";
import { compactText } from "../../text/compactText.ts";
import { plainText } from "../../text/plainText.ts";
import { readAbsence } from "../../value/readAbsence.ts";
import { readLabel } from "../../value/readLabel.ts";
import { findRaterGroup } from "../../words/findRaterGroup.ts";
import { findWordRole } from "../../words/findWordRole.ts";
import { looksLikePerson } from "../../words/looksLikePerson.ts";

/** A column of a survey: whom its question is about, and what it asks. */
export interface Question {
  readonly column: number;
  readonly person: string;
  /** Empty where the question only asks for the person's score. */
  readonly indicator: string;
}

const numbering = /^\s*(?:q\s*)?\d{1,3}\s*[、.．:：)）]\s*(?:\d{1,3}\s*[、.．)）]\s*)?/iu;
const bracketed = /^(.+?)\s*[[【（(]\s*([^\]】）)]+?)\s*[\]】）)]$/u;
const parted = /^(.+?)(?:\s*[—–_:：|/·]+\s*|\s*-+\s*|\s{2,})(.+)$/u;
const address =
  /^(?:对|给|请(?:您)?(?:对|给|评价))\s*(.{2,12}?)\s*(?:同志|同事|老师)?(?:的)?(?:评价|评分|打分|评议|测评)?$/u;
const place = /(部|科|组|中心|店|处|室|公司|岗|班|经理|主任|总监|主管|团队|department|dept\.?|team)$/iu;

/** The two sides of "张敏-工作质量", "Communication [Tara Okafor]", and how sure a name must be there. */
interface Sides {
  readonly both: readonly [string, string];
  readonly sure: number;
}

/** Null where there are not two sides. */
function sidesOf(typed: string): Sides | null {
  const text = canonicalText(plainText(typed)).replace(numbering, "");
  const match = bracketed.exec(text) ?? parted.exec(text);
  const [, first = "", second = ""] = match ?? [];
  const sure = text.endsWith("]") ? 0.5 : 0.6;
  return match === null || text.length > 80 ? null : { both: [first.trim(), second.trim()], sure };
}

const nameIn = (side: string): string => (address.exec(side)?.[1] ?? side).trim();

/** A name that is none by its form counts among others that are asked the same about. */
const likely = 0.2;

/** What a question may ask about somebody: no person, no rater, no place in the company, no word of columns. */
function isAsked(side: string): boolean {
  const compact = compactText(side);
  return (
    looksLikePerson(side) < 0.6 &&
    findRaterGroup(compact) === null &&
    !place.test(compact) &&
    readLabel(side).period === null &&
    ["score", "total", undefined].includes(findWordRole(compact)?.role) &&
    /\p{L}/u.test(side)
  );
}

const ofWhole =
  /^(?:请|您|如何|总体|综合|整体)?.{0,12}(?:评价|评分|打分|评议|测评|rate|rating|score|overall).{0,8}$/iu;

/**
 * The columns of a survey, one per person and question: one side of each heading is a person, on the same side in all
 * of them. Null where fewer than two people, or one person and fewer than two questions, are found so.
 */
export function findQuestions(
  headings: readonly { readonly column: number; readonly typed: string }[],
): readonly Question[] | null {
  const sides = headings.flatMap(({ column, typed }) => {
    const found = sidesOf(typed);
    return found === null ? [] : [{ column, ...found }];
  });
  for (const side of [0, 1] as const) {
    const pairs = sides.flatMap(({ column, both, sure }): (Question & { readonly isSure: boolean })[] => {
      const [who, indicator] = side === 0 ? both : [both[1], both[0]];
      const person = nameIn(who);
      const likeness = readAbsence(person) === null ? looksLikePerson(person) : 0;
      return likeness >= likely && isAsked(indicator)
        ? [{ column, person, indicator, isSure: likeness >= sure }]
        : [];
    });
    const known = new Set(pairs.flatMap(({ indicator, isSure }) => (isSure ? [indicator] : [])));
    const all = pairs.filter(({ indicator }) => known.has(indicator));
    if (all.filter(({ isSure }) => isSure).length < all.length * 0.5) continue;
    const found = all.map(({ column, person, indicator }): Question => ({ column, person, indicator }));
    const people = new Set(found.map(({ person }) => person));
    const asked = new Set(found.map(({ indicator }) => compactText(indicator)));
    const isGrid = found.length >= people.size * asked.size * 0.75;
    const [first] = found;
    const right = first === undefined ? [] : headings.filter(({ column }) => column >= first.column);
    if (people.size < 2 || found.length < right.length * 0.6 || !isGrid) continue;
    const isOne = asked.size === 1 && ofWhole.test(found[0]?.indicator ?? "");
    return isOne ? found.map((question) => ({ ...question, indicator: "" })) : found;
  }
  return null;
}
