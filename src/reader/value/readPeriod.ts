import { canonicalText } from "../text/canonicalText.ts";
import { monthNames as names, monthOfWord } from "./monthWords.ts";
import { readMonthSpan } from "./readMonthSpan.ts";
import { readOrdinalPeriod } from "./readOrdinalPeriod.ts";
import type { PeriodSpan, TypedPeriod } from "./typedPeriod.ts";

const numerals: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
  上: 1,
  下: 2,
  中: 1,
  首: 1,
  末: 4,
};
const year = String.raw`((?:19|20)\d{2})`;
const count = "(十[一二]?|[一二三四五六七八九]|1[0-2]|0?[1-9])";

const patterns: readonly (readonly [PeriodSpan, RegExp, 0 | 1])[] = [
  [
    "quarter",
    new RegExp(String.raw`${year}\s*年?\s*度?\s*[-_/. ]?\s*(?:第\s*)?([一二三四1-4])\s*季度?`, "iu"),
    1,
  ],
  ["quarter", new RegExp(String.raw`${year}\s*年?\s*[-_/. ]?\s*q\s*([1-4])(?!\d)`, "iu"), 1],
  [
    "quarter",
    new RegExp(String.raw`(?<![a-z\d])q\s*([1-4])\s*[-_/', ]*(?:of\s*)?(?:fy\s*'?)?${year}`, "iu"),
    0,
  ],
  ["quarter", new RegExp(String.raw`(?<![a-z\d])([1-4])q\s*[-_/', ]*(?:fy\s*'?)?${year}`, "iu"), 0],
  ["quarter", new RegExp(String.raw`${year}\s*[-_/ ]?\s*([1-4])q(?![a-z\d])`, "iu"), 1],
  ["half", new RegExp(String.raw`(?<![a-z\d])([12])h\s*[-_/', ]*(?:fy\s*'?)?${year}`, "iu"), 0],
  ["half", new RegExp(String.raw`${year}\s*[-_/ ]?\s*([12])h(?![a-z\d])`, "iu"), 1],
  ["half", new RegExp(String.raw`${year}\s*年?\s*度?\s*[-_ ]?([上下])半年`, "u"), 1],
  // "2024年中考核" is no appraisal of "中层干部".
  ["half", new RegExp(String.raw`${year}\s*年度?年?(中)期?(?=(?:全?员工?)?(?:绩|考|评|述)|$)`, "u"), 1],
  ["half", new RegExp(String.raw`${year}\s*[-_ ]?h([12])(?!\d)`, "iu"), 1],
  ["half", new RegExp(String.raw`(?<![a-z\d])h([12])\s*[-_/', ]*(?:of\s*)?(?:fy\s*'?)?${year}`, "iu"), 0],
  ["month", new RegExp(String.raw`${year}\s*[年\-./]\s*${count}\s*月`, "u"), 1],
  ["month", new RegExp(String.raw`^${year}\s*[-./年]\s*(1[0-2]|0?[1-9])$`, "u"), 1],
  [
    "month",
    new RegExp(
      String.raw`(?<![\d./-])${year}\s*[-./]\s*(1[0-2]|0?[1-9])(?=\s*(?:$|[)\]】（(绩考员]|月度))`,
      "u",
    ),
    1,
  ],
  ["month", new RegExp(String.raw`^(?:${year})(0[1-9]|1[0-2])$`, "u"), 1],
  ["month", new RegExp(String.raw`(?<![\p{L}])(${names})\.?(?: del?(?= ))?[-_ ,']*${year}`, "iu"), 0],
  ["year", new RegExp(String.raw`${year}\s*(?:年度?|年终|fy)`, "iu"), 1],
  ["year", new RegExp(String.raw`(?:[fc]y|year|annual|año|y[ıi]l)\s*'?${year}`, "iu"), 1],
  ["year", new RegExp(String.raw`^${year}$`, "u"), 1],
];
const yearless: readonly (readonly [PeriodSpan, RegExp])[] = [
  ["quarter", /第?\s*([一二三四首末1-4])\s*季度?/u],
  ["quarter", /(?<![a-z\d])q(?:uarter|tr)?\s*\.?\s*([1-4])(?![\d.])/iu],
  ["quarter", /(?<![a-z\d])([1-4])(?:st|nd|rd|th)\s*(?:quarter|qtr)/iu],
  ["quarter", /(?<![a-z\d])t(?:rimestre)?\s*([1-4])(?!\d)(?=$|\s|[)\]])/iu],
  ["half", /([上下])半年/u],
  ["half", /(?<![a-z\d])h([12])(?!\d)/iu],
  ["half", /^([12])h(?: (?:score|rating|result|total|review)s?)?$/iu],
  ["quarter", /^([1-4])q(?: (?:score|rating|result|total|review)s?)?$/iu],
  ["month", new RegExp(String.raw`(?<!\d)${count}\s*月(?!底|末|初)份?`, "u")],
  ["month", new RegExp(String.raw`(?<!\p{L})(${names})(?!\p{L})`, "iu")],
];

const appraisal = String.raw`(?:annual|yearly|year|année|annuel(?:le)?s?|exercice|año|ejercicio|y[ıi]l[ıi]?|\p{L}*beurteilung(?:en)?|apprais\p{L}*|reviews?|[eé]valuations?|evaluaci[oó]n(?:es)?|desempeño|resultados?|avaliaç\p{L}+|değerlendirme\p{L}*|assessments?|performance|ratings?|scores?|scorecard|kpis?|feedback|(?:review|rating) matrix|(?:vs\.?|versus|and|&) actuals?|绩效|考核|考评|评估|评议|测评|评分|评价|得分|打分)`;
/** "Performance Review 2024", "2024绩效考核表": a year beside a word of appraisal. */
const besideYear: readonly RegExp[] = [
  new RegExp(String.raw`${appraisal}表?[\s\-–_:,([（]*${year}(?![\d.\-/年])`, "iu"),
  new RegExp(
    String.raw`(?<![\d.\-/])${year}[\s\-–_)\]）]*(?:公司|部门|员工|\p{L}{2,8}部|(?:monthly|quarterly|employee|staff|team) )?(?:${appraisal}|targets?|cycle)`,
    "iu",
  ),
];

/** Most headings name no year at all: for them the patterns above are never even compiled, which takes milliseconds. */
const anyYear = /(?:19|20)\d{2}/u;
/** A period takes a number, a Latin letter or one of these. */
const anyPeriod = /[\da-z季月年]/iu;

/**
 * Which period does this text name? Looks inside longer text ("运营部2024年第一季度考核表").
 *
 * @example
 * readPeriod("2024年第二季度")
 * //=> { span: "quarter", year: 2024, index: 2, matched: "2024年第二季度" }
 */
export function readPeriod(text: string): TypedPeriod | null {
  const canonical = canonicalText(text);
  if (!anyPeriod.test(canonical)) return null;
  const plain = withCommonYears(withoutGaps(canonical));
  const hasYear = anyYear.test(plain);
  const span = hasYear ? readMonthSpan(plain) : null;
  if (span !== null) return span === "other" ? null : span;
  const counted = readOrdinalPeriod(plain);
  if (counted !== null && counted.year !== null) return counted;
  for (const [span, pattern, order] of hasYear ? patterns : []) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const [yearText, indexText] = order === 1 ? [match[1], match[2]] : [match[2], match[1]];
    const index = span === "year" ? 1 : indexOf(indexText ?? "");
    if (index !== null) return { span, year: Number(yearText), index, matched: match[0] };
  }
  const besides = hasYear ? besideYear.map((pattern) => pattern.exec(plain)) : [];
  const beside = besides.find((match) => match !== null) ?? null;
  const named = beside === null ? null : Number(beside[1]);
  if (counted !== null) return { ...counted, year: named };
  for (const [span, pattern] of yearless) {
    const match = pattern.exec(plain);
    const index = match === null ? null : indexOf(match[1] ?? "");
    if (match !== null && index !== null) return { span, year: named, index, matched: match[0] };
  }
  if (beside !== null) return { span: "year", year: named, index: 1, matched: beside[1] ?? "" };
  return /^(年度|全年|年终|annual|yearly|full year|anual|yıllık|annuel)(考核|得分|总评|总分|成绩|score|total)?$/iu.test(
    plain,
  )
    ? { span: "year", year: null, index: 1, matched: plain }
    : null;
}

/** "Jan-26", "Sept '25": the month as spreadsheets shorten it, no day of January. */
const shortYear = new RegExp(
  String.raw`(?<!\p{L})(${names})\.?(?:[-–]|\s?['’])(1[89]|[23]\d)(?![\d/–-])`,
  "giu",
);

/** "2023-24": the year begins in its first one, no month counts so far. */
const schoolYear = /(?<!\d)((?:19|20)(\d\d))[-–/](1[3-9]|[2-9]\d)(?!\d|[-–/.])/gu;

/** "2 0 2 4 年 1 1 月", as scanners read what was set wide. */
const withoutGaps = (text: string): string =>
  /\d \d \d \d ?年/u.test(text) ? text.replace(/(?<=[\d年]) (?=[\d年月])/gu, "") : text;

const hanDigits = "一二三四五六七八九";

/** "二〇二四年", "二零二四年": whatever else stands there is a zero, the letter O too. */
const hanYear = /二[〇零○o][〇零○o一二三四五六七八九]{2}(?=\s*年)/giu;

/** "Year ended 31 December 2023": the month is its last. */
const yearEnded =
  /(?:year|12 months) (?:ended|ending|to) (?:\d{1,2} )?\p{L}+\.? (?:\d{1,2},? )?((?:19|20)\d{2})/giu;

/** Years of the Republic of China ("113年度", "民國113年", "113Q3") in the common count, and short ones ("FY25", "Q2'25") in full. */
const withCommonYears = (text: string): string =>
  text
    .replace(schoolYear, (matched, first: string, short: string, next: string) =>
      Number(next) === Number(short) + 1 ? first : matched,
    )
    .replace(/(?<![a-z])(fy|(?<![a-z\d])(?:[qh][1-4]|[1-4][qh])\s?['’])\s*'?(\d{2})(?![\d/–-])/giu, "$1 20$2")
    .replace(shortYear, "$1 20$2")
    .replace(hanYear, (matched) => Array.from(matched, (digit) => hanDigits.indexOf(digit) + 1).join(""))
    .replace(yearEnded, "year $1")
    .replace(
      /(?<![\da-z])(?:民国\s*)?(1[01]\d)(?=\s*年|[-_ ]?q[1-4](?!\d)|[上下]半年)/iu,
      (_, year: string) => String(Number(year) + 1911),
    );

/** A stable id: "2024-Q1", "2024-03", "2024-H1", "2024"; without a year "Q1", "M03", "H1", "year". */
export function periodIdOf({ span, year, index }: Pick<TypedPeriod, "span" | "year" | "index">): string {
  const start = year === null ? "" : `${String(year)}-`;
  if (span === "quarter") return `${start}Q${String(index)}`;
  if (span === "half") return `${start}H${String(index)}`;
  if (span === "month") return `${year === null ? "M" : start}${String(index).padStart(2, "0")}`;
  return year === null ? "year" : String(year);
}

function indexOf(text: string): number | null {
  const index = numerals[text] ?? (monthOfWord(text) || Number(text));
  return Number.isInteger(index) && index > 0 ? index : null;
}
