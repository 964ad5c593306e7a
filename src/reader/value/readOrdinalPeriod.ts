import type { PeriodSpan, TypedPeriod } from "./typedPeriod.ts";

const ordinals = [
  "1|first|primer|primeiro|premier|erstes|birinci",
  "2|second|segundo|deuxième|zweites|ikinci",
  "3|third|tercer|terceiro|troisième|drittes|üçüncü",
  "4|fourth|cuarto|quarto|quatrième|viertes|dördüncü",
].map((words) => words.split("|"));
const spans: readonly (readonly [PeriodSpan, string])[] = [
  ["quarter", "quarter|qtr|trim(?:estre)?|quartal|çeyrek"],
  ["half", "half(?:[- ]year)?|semestre|halbjahr|yarıyıl"],
];
const year = String.raw`((?:19|20)\d{2})`;
const ending = String.raw`(?:[º°.oaªe]|er|do|ro|to|st|nd|rd|th|[eè]me)?\s*`;
const patterns = spans.map(
  ([span, words]) =>
    [
      span,
      new RegExp(
        String.raw`(?:${year}(?:\s*yılı)?[\s,–-]*)?(?<![\p{L}\d.,])(${ordinals.flat().join("|")})${ending}(?:${words})(?!\p{L})\.?(?:[\s,(–_/-]|of|del?|do|du)*${year}?`,
        "iu",
      ),
    ] as const,
);

/**
 * Which quarter or half does a text count ("1º trimestre de 2024", "segundo semestre", "First half of 2024", "2024 yılı
 * 3. çeyrek")? The year is null where none stands beside it.
 */
export function readOrdinalPeriod(text: string): TypedPeriod | null {
  for (const [span, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const word = (match[2] ?? "").toLowerCase();
    const index = ordinals.findIndex((words) => words.includes(word)) + 1;
    const typed = match[1] ?? match[3];
    if (span === "half" && index > 2) continue;
    return { span, year: typed === undefined ? null : Number(typed), index, matched: match[0].trim() };
  }
  return null;
}
