import { compactText } from "../text/compactText.ts";

/** Words that grade, best first. The first family that holds all words of a column is its scale. */
export const wordScales: readonly { readonly id: string; readonly words: readonly (readonly string[])[] }[] =
  [
    {
      id: "优秀-良好-合格-不合格",
      words: [["优秀"], ["良好"], ["合格", "称职", "达标", "胜任"], ["不合格", "不称职", "不达标", "不胜任"]],
    },
    {
      id: "优秀-良好-合格-待改进-不合格",
      words: [
        ["优秀"],
        ["良好"],
        ["合格", "称职"],
        ["待改进", "基本合格", "基本称职", "需改进"],
        ["不合格", "不称职"],
      ],
    },
    {
      id: "优秀-良好-中等-及格-不及格",
      words: [["优秀"], ["良好"], ["中等", "一般", "中"], ["及格"], ["不及格"]],
    },
    {
      id: "优秀-良好-一般-较差-差",
      words: [
        ["优秀", "很好", "非常好"],
        ["良好", "好", "较好"],
        ["一般", "中等", "尚可"],
        ["较差", "待改进"],
        ["差", "很差"],
      ],
    },
    { id: "优-良-中-差", words: [["优"], ["良"], ["中"], ["差"]] },
    { id: "优-良-中-及-差", words: [["优"], ["良"], ["中"], ["及", "可"], ["差"]] },
    {
      id: "甲-乙-丙-丁",
      words: [
        ["甲", "甲等"],
        ["乙", "乙等"],
        ["丙", "丙等"],
        ["丁", "丁等"],
      ],
    },
    { id: "甲-乙-丙-丁-戊", words: [["甲"], ["乙"], ["丙"], ["丁"], ["戊"]] },
    {
      id: "非常满意-满意-一般-不满意-非常不满意",
      words: [
        ["非常满意", "很满意"],
        ["满意"],
        ["一般", "基本满意"],
        ["不满意", "不太满意"],
        ["非常不满意", "很不满意"],
      ],
    },
    { id: "S-A-B-C-D", words: [["s"], ["a"], ["b"], ["c"], ["d"]] },
    { id: "A-B-C-D-E", words: [["a"], ["b"], ["c"], ["d"], ["e"]] },
    {
      id: "A+-A-A--B+-B-B--C+-C-C--D",
      words: [["a+"], ["a"], ["a-"], ["b+"], ["b"], ["b-"], ["c+"], ["c"], ["c-"], ["d"]],
    },
    {
      id: "outstanding-exceeds-meets-below-unsatisfactory",
      words: [
        [
          "outstanding",
          "exceptional",
          "far exceeds expectations",
          "significantly exceeds expectations",
          "excellent",
          "oe",
        ],
        ["exceeds expectations", "exceeds", "exceeds expectation", "above expectations", "very good", "ee"],
        [
          "meets expectations",
          "meets",
          "meets expectation",
          "satisfactory",
          "good",
          "fully meets expectations",
          "me",
        ],
        [
          "needs improvement",
          "partially meets expectations",
          "below expectations",
          "partially meets",
          "below",
          "improvement needed",
          "fair",
          "be",
          "ni",
        ],
        [
          "unsatisfactory",
          "does not meet expectations",
          "does not meet",
          "poor",
          "unacceptable",
          "fails to meet expectations",
        ],
      ],
    },
    {
      id: "S-A+-A-A--B+-B-B--C+-C-C--D+-D-E",
      words: [
        ["s"],
        ["a+"],
        ["a"],
        ["a-"],
        ["b+"],
        ["b"],
        ["b-"],
        ["c+"],
        ["c"],
        ["c-"],
        ["d+"],
        ["d"],
        ["e"],
      ],
    },
    {
      id: "excellent-good-average-poor",
      words: [
        ["excellent"],
        ["good", "very good"],
        ["average", "fair", "satisfactory"],
        ["poor", "bad", "weak"],
      ],
    },
    {
      id: "always-often-sometimes-rarely-never",
      words: [
        ["always"],
        ["often", "usually", "frequently"],
        ["sometimes", "occasionally"],
        ["rarely", "seldom"],
        ["never"],
      ],
    },
    {
      id: "strongly agree-agree-neutral-disagree-strongly disagree",
      words: [["strongly agree"], ["agree"], ["neutral"], ["disagree"], ["strongly disagree"]],
    },
    {
      id: "excelente-bueno-regular-malo",
      words: [
        ["excelente", "sobresaliente"],
        ["bueno", "muy bueno", "notable"],
        ["regular", "aceptable", "suficiente"],
        ["malo", "deficiente", "insuficiente"],
      ],
    },
    {
      id: "çok iyi-iyi-orta-zayıf",
      words: [["çok iyi", "mükemmel"], ["iyi"], ["orta", "yeterli"], ["zayıf", "yetersiz", "kötü"]],
    },
    {
      id: "excellent-bien-moyen-insuffisant",
      words: [
        ["excellent", "très bien"],
        ["bien", "bon"],
        ["moyen", "passable", "assez bien"],
        ["insuffisant", "mauvais", "faible"],
      ],
    },
    {
      id: "high-medium-low",
      words: [
        ["high", "高"],
        ["medium", "mid", "中"],
        ["low", "低"],
      ],
    },
    {
      id: "是-否",
      words: [
        ["是", "yes", "达成", "完成", "已完成", "pass", "通过", "达标"],
        ["否", "no", "未达成", "未完成", "fail", "不通过", "未通过", "未达标"],
      ],
    },
  ];

const allWords = new Set(wordScales.flatMap(({ words }) => words.flat()));

/**
 * Is this text a word of some rating scale? Gives it in the form in which scales hold it; null otherwise.
 *
 * @example
 * readWord("Ｂ+")
 * //=> "b+"
 */
export function readWord(text: string): string | null {
  if (text.length > 48) return null;
  const word = compactText(text)
    .replace(/^["'“]|["'”]$/gu, "")
    .replace(/(?<=^[a-es甲乙丙丁][+-]?)\s*[级等类]$/u, "")
    .replace(/级$/u, "");
  return allWords.has(word) ? word : null;
}

/** A family of words with the position of each, from the lowest (1) to the highest. */
export interface WordScale {
  readonly id: string;
  readonly labels: readonly { readonly words: readonly string[]; readonly value: number }[];
}

/** The first family that holds all these words; null where none does. */
export const findWordScale = (words: readonly string[]): WordScale | null =>
  holdingAtLeast(words, words.length);

/**
 * The family that holds most of these words, three in five or more: an "A+" among 优秀 and 良好 stays without a number
 * and does not take theirs away.
 */
export function findUsualWordScale(words: readonly string[]): WordScale | null {
  for (let count = words.length; count >= 2 && count >= words.length * 0.6; count -= 1) {
    const scale = holdingAtLeast(words, count);
    if (scale !== null) return scale;
  }
  return findWordScale(words);
}

function holdingAtLeast(words: readonly string[], count: number): WordScale | null {
  for (const { id, words: ranks } of wordScales)
    if (count > 0 && words.filter((word) => ranks.some((rank) => rank.includes(word))).length >= count)
      return { id, labels: ranks.map((rank, position) => ({ words: rank, value: ranks.length - position })) };
  return null;
}
