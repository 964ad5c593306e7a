import type { WordFamily } from "./wordFamily.ts";

/** Letters that grade, and words in English and its neighbours. */
export const latinScales: readonly WordFamily[] = [
  {
    id: "met-partially met-not met",
    isWhole: true,
    words: [
      ["met", "fully met", "achieved", "fully achieved"],
      ["partially met", "partly met", "partially achieved", "partly achieved"],
      ["not met", "unmet", "not achieved"],
    ],
  },
  {
    id: "exceeds-meets-below",
    isWhole: true,
    words: [
      ["exceeds", "exceeds expectations", "above", "above expectations", "above target", "exceeded"],
      ["meets", "meets expectations", "on target", "at expectations", "met"],
      ["below", "below expectations", "below target", "not met"],
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
        "fe",
        "fee",
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
        "requires improvement",
        "fair",
        "be",
        "ni",
        "pm",
        "pme",
      ],
      [
        "unsatisfactory",
        "does not meet expectations",
        "does not meet",
        "poor",
        "unacceptable",
        "inadequate",
        "fails to meet expectations",
        "nm",
        "dnm",
        "dme",
      ],
    ],
  },
  {
    id: "S-A+-A-A--B+-B-B--C+-C-C--D+-D-E",
    words: [["s"], ["a+"], ["a"], ["a-"], ["b+"], ["b"], ["b-"], ["c+"], ["c"], ["c-"], ["d+"], ["d"], ["e"]],
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
      ["bueno", "notable"],
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
      ["moyen", "passable"],
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
    id: "exceeded-met-partially met-not met",
    words: [
      ["exceeded", "exceeded expectations"],
      ["met", "fully met", "achieved", "fully achieved", "met expectations"],
      ["partially met", "partly met", "partially achieved", "partly achieved"],
      ["not met", "unmet", "not achieved", "did not meet"],
    ],
  },
  {
    id: "very satisfied-satisfied-neutral-dissatisfied-very dissatisfied",
    words: [
      ["very satisfied", "highly satisfied", "extremely satisfied"],
      ["satisfied"],
      ["neutral", "neither"],
      ["dissatisfied", "unsatisfied"],
      ["very dissatisfied", "highly dissatisfied"],
    ],
  },
  {
    id: "strongly agree-agree-neither-disagree-strongly disagree",
    words: [
      ["strongly agree"],
      ["agree", "somewhat agree"],
      ["neutral", "neither", "neither agree nor disagree", "undecided", "not sure"],
      ["disagree", "somewhat disagree"],
      ["strongly disagree"],
    ],
  },
  {
    id: "highly effective-effective-developing-ineffective",
    words: [
      ["highly effective"],
      ["effective"],
      ["developing", "partially effective", "minimally effective", "improvement necessary"],
      ["ineffective"],
    ],
  },
  {
    id: "advanced-proficient-developing-beginning",
    words: [
      ["advanced", "exemplary", "distinguished"],
      ["proficient", "accomplished"],
      ["developing", "emerging", "basic"],
      ["beginning", "novice", "below basic"],
    ],
  },
  {
    id: "consistently-usually-sometimes-rarely",
    words: [
      ["consistently", "always"],
      ["usually", "often", "mostly"],
      ["sometimes", "occasionally"],
      ["rarely", "never", "seldom"],
    ],
  },
  {
    id: "très bien-satisfaisant-à améliorer-insuffisant",
    words: [
      ["très bien", "excellent", "très satisfaisant"],
      ["bien", "satisfaisant", "bon"],
      ["à améliorer", "moyen", "passable"],
      ["insuffisant", "mauvais", "non satisfaisant"],
    ],
  },
  {
    id: "sobresaliente-muy bueno-bueno-regular-insuficiente",
    words: [
      ["sobresaliente", "excelente"],
      ["muy bueno", "muy bien"],
      ["bueno", "bien"],
      ["regular", "aceptable", "suficiente"],
      ["insuficiente", "deficiente", "malo"],
    ],
  },
  {
    id: "excelente-muito bom-bom-regular-insuficiente",
    words: [
      ["excelente", "ótimo"],
      ["muito bom"],
      ["bom"],
      ["regular"],
      ["insuficiente", "insatisfatório", "ruim", "fraco"],
    ],
  },
  {
    id: "très bien-bien-assez bien-passable-insuffisant",
    words: [["très bien", "excellent"], ["bien"], ["assez bien"], ["passable", "moyen"], ["insuffisant"]],
  },
  {
    id: "largement dépassé-dépassé-atteint-partiellement atteint-non atteint",
    words: [
      ["largement dépassé"],
      ["dépassé"],
      ["atteint"],
      ["partiellement atteint"],
      ["non atteint", "pas atteint"],
    ],
  },
  {
    id: "weit übertroffen-übertroffen-erfüllt-teilweise erfüllt-nicht erfüllt",
    words: [
      ["weit übertroffen", "deutlich übertroffen"],
      ["übertroffen"],
      ["erfüllt", "voll erfüllt"],
      ["teilweise erfüllt"],
      ["nicht erfüllt"],
    ],
  },
  {
    id: "sehr gut-gut-befriedigend-ausreichend-mangelhaft",
    words: [["sehr gut"], ["gut"], ["befriedigend"], ["ausreichend"], ["mangelhaft", "ungenügend"]],
  },
];
