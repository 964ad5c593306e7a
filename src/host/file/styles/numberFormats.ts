/** Number formats every workbook has without stating them (ECMA-376 part 1, 18.8.30, en-US). */
const everywhere: readonly (readonly [number, string])[] = [
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];

/** Currency formats Excel also numbers but which follow the user's region; en-US wording. */
const regional: readonly (readonly [number, string])[] = [
  [5, "$#,##0_);($#,##0)"],
  [6, "$#,##0_);[Red]($#,##0)"],
  [7, "$#,##0.00_);($#,##0.00)"],
  [8, "$#,##0.00_);[Red]($#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
];

/** Numbers that mean dates in an East Asian Excel; the wording is that of a Chinese one. */
const eastAsian: readonly (readonly [number, string])[] = [
  ...[27, 36, 50, 52, 57].map((id): [number, string] => [id, 'yyyy"年"m"月"']),
  ...[28, 29, 51, 53, 54, 58].map((id): [number, string] => [id, 'm"月"d"日"']),
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  ...[34, 55].map((id): [number, string] => [id, 'AM/PM h"时"mm"分"']),
  ...[35, 56].map((id): [number, string] => [id, 'AM/PM h"时"mm"分"ss"秒"']),
];

/** Code of a format the file need not state, by its number. */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  ...everywhere,
  ...regional,
  ...eastAsian,
]);

/** Number by code, only for those that mean the same in every region. */
export const builtInFormatIds: ReadonlyMap<string, number> = new Map(
  everywhere.map(([id, code]) => [code, id]),
);

/** The first number a workbook gives to a format of its own. */
export const firstOwnFormatId = 164;
