import { quantityPattern as N } from "../quantityText.ts";

/** A phrase of the fixed form: Chinese and English with `#` where a quantity stands, the longer ones first. */
const phrases: readonly (readonly [chinese: string, english: string])[] = [
  ["（2-实际÷目标）×#分", "(2 − actual ÷ target) × # points"],
  ["实际÷目标×#分", "actual ÷ target × # points"],
  ["目标÷实际×#分", "target ÷ actual × # points"],
  ["（最高#分，最低#分）", " (at most # points, at least # points)"],
  ["（最高#分）", " (at most # points)"],
  ["（最低#分）", " (at least # points)"],
  ["两点直线：", " on a line: "],
  ["分段直线：", " on straight lines: "],
  ["，两端延长", ", extended at both ends"],
  ["发生即得#分", "once it happens # points"],
  ["未发生得#分", "if it does not # points"],
  ["全部达标得#分", "all conditions met earns # points"],
  ["一项未达标扣#分：", "minus # points for each not met: "],
  ["按等级计分：", "by grade: "],
  ["基础#分", "base # points"],
  ["基准#分", "basis # points"],
  ["每次扣#分", "minus # points per event"],
  ["每次加#分", "plus # points per event"],
  ["在#至#之间得#分", " between # and # earns # points"],
  ["以目标为准得#分", " at the target earns # points"],
  ["以#为准得#分", " at # earns # points"],
  ...unitPhrases(),
  ["达到#得#分", " reaching # earns # points"],
  ["不超过#得#分", " not above # earns # points"],
  ["等于#得#分", " equal to # earns # points"],
  ["否则#分", "else # points"],
  ["其余#分", "otherwise # points"],
  ["≥#得#分", " ≥ # earns # points"],
  ["≤#得#分", " ≤ # earns # points"],
  ["#得#分", "# earns # points"],
  ["完成率", "attainment"],
  ["实际值", "actual value"],
  ["#分", " # points"],
  ["；公式：", "; formula: "],
  ["，", ", "],
  ["、", "; "],
];

/** "每满少1000扣10分": full units, begun ones and fractions, outside, below or above, lost or gained. */
function unitPhrases(): readonly (readonly [string, string])[] {
  const sides = [
    ["超出", "outside"],
    ["少", "below"],
    ["多", "above"],
  ] as const;
  const signs = [
    ["扣", "minus"],
    ["加", "plus"],
  ] as const;
  return sides.flatMap(([own, side]) =>
    signs.flatMap(([sign, verb]): readonly (readonly [string, string])[] => [
      [`每满${own}#${sign}#分`, `for each full # ${side}: ${verb} # points`],
      [`每${own}#（不足按1计）${sign}#分`, `for each # begun ${side}: ${verb} # points`],
      [`每${own}#（按比例）${sign}#分`, `for each # ${side} in proportion: ${verb} # points`],
    ]),
  );
}

/** Free text stands in brackets of its own in both languages; a closing one inside is doubled. */
const quotedChinese = /「((?:[^」]|」」)*)」/u;
const quotedEnglish = /“((?:[^”]|””)*)”/u;
const formulaHead = /；公式：|; formula: /u;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const pattern = (phrase: string): RegExp => new RegExp(phrase.split("#").map(escape).join(`(${N})`), "uy");

type Phrases = readonly (readonly [RegExp, string])[];
/** Put together when the first rule is translated. */
let english: Phrases | null = null;
let chinese: Phrases | null = null;
const toEnglish = (): Phrases => (english ??= phrases.map(([from, to]) => [pattern(from), to]));
const toChinese = (): Phrases => (chinese ??= phrases.map(([to, from]) => [pattern(from), to]));

/**
 * The fixed Chinese form of a rule, as `printRule` writes it, in fixed English.
 *
 * @example
 * fixedEnglish("实际÷目标×100分（最高120分，最低0分）")
 * //=> "actual ÷ target × 100 points (at most 120 points, at least 0 points)"
 */
export function fixedEnglish(printed: string): string | null {
  return translate(
    printed,
    toEnglish(),
    quotedChinese,
    (inner) => `“${inner.replaceAll("」」", "」").replaceAll("”", "””")}”`,
  );
}

/**
 * Fixed English back in the fixed Chinese form; null for any other text.
 *
 * @example
 * [fixedChinese("base 100 points, minus 5 points per event"), fixedChinese("deduct 5 points per complaint")]
 * //=> ["基础100分，每次扣5分", null]
 */
export function fixedChinese(text: string): string | null {
  return translate(
    text,
    toChinese(),
    quotedEnglish,
    (inner) => `「${inner.replaceAll("””", "”").replaceAll("」", "」」")}」`,
  );
}

function translate(
  text: string,
  phrasesOf: Phrases,
  quoted: RegExp,
  requote: (inner: string) => string,
): string | null {
  const own = new RegExp(quoted.source, "uy");
  let result = "";
  let at = 0;
  while (at < text.length) {
    own.lastIndex = at;
    const free = own.exec(text);
    if (free !== null) {
      result += requote(free[1] ?? "");
      at = own.lastIndex;
      continue;
    }
    const start = at;
    for (const [form, other] of phrasesOf) {
      form.lastIndex = at;
      const match = form.exec(text);
      if (match === null) continue;
      let index = 0;
      result += other.replaceAll("#", () => match[(index += 1)] ?? "");
      at = form.lastIndex;
      // A formula stands as it is.
      if (formulaHead.test(match[0])) return result + text.slice(at);
      break;
    }
    if (at === start) return null;
  }
  return result;
}
