/** How a preset criterion of Office.js stands in a file. */
export interface PresetRule {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The formula Excel writes beside it, seen from the top-left cell. */
  readonly formula?: (cell: string) => string;
}

const average = (attributes: Readonly<Record<string, string>> = {}): PresetRule => ({
  type: "aboveAverage",
  attributes,
});
const period = (timePeriod: string, formula: (cell: string) => string): PresetRule => ({
  type: "timePeriod",
  attributes: { timePeriod },
  formula,
});
const sameMonth = (cell: string, shift: string): string =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),${shift})))`;

/** By `Excel.ConditionalFormatPresetCriterion`. */
export const presetRules: Readonly<Record<string, PresetRule>> = {
  Blanks: { type: "containsBlanks", formula: (cell) => `LEN(TRIM(${cell}))=0` },
  NonBlanks: { type: "notContainsBlanks", formula: (cell) => `LEN(TRIM(${cell}))>0` },
  Errors: { type: "containsErrors", formula: (cell) => `ISERROR(${cell})` },
  NonErrors: { type: "notContainsErrors", formula: (cell) => `NOT(ISERROR(${cell}))` },
  DuplicateValues: { type: "duplicateValues" },
  UniqueValues: { type: "uniqueValues" },
  AboveAverage: average(),
  BelowAverage: average({ aboveAverage: "0" }),
  EqualOrAboveAverage: average({ equalAverage: "1" }),
  EqualOrBelowAverage: average({ aboveAverage: "0", equalAverage: "1" }),
  OneStdDevAboveAverage: average({ stdDev: "1" }),
  OneStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "1" }),
  TwoStdDevAboveAverage: average({ stdDev: "2" }),
  TwoStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "2" }),
  ThreeStdDevAboveAverage: average({ stdDev: "3" }),
  ThreeStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "3" }),
  Yesterday: period("yesterday", (cell) => `FLOOR(${cell},1)=TODAY()-1`),
  Today: period("today", (cell) => `FLOOR(${cell},1)=TODAY()`),
  Tomorrow: period("tomorrow", (cell) => `FLOOR(${cell},1)=TODAY()+1`),
  LastSevenDays: period("last7Days", (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`),
  LastWeek: period(
    "lastWeek",
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ),
  ThisWeek: period(
    "thisWeek",
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ),
  NextWeek: period(
    "nextWeek",
    (cell) =>
      `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  ),
  LastMonth: period("lastMonth", (cell) => sameMonth(cell, "0-1")),
  ThisMonth: period("thisMonth", (cell) => sameMonth(cell, "0")),
  NextMonth: period("nextMonth", (cell) => sameMonth(cell, "0+1")),
};

/** Finds the criterion that a file's rule stands for. */
export function readPresetCriterion(
  type: string,
  attribute: (name: string) => string | undefined,
): string | undefined {
  const flag = (name: string, fallback: boolean): boolean => {
    const value = attribute(name);
    return value === undefined ? fallback : value === "1" || value === "true";
  };
  return Object.keys(presetRules).find((criterion) => {
    const rule = presetRules[criterion];
    if (rule?.type !== type) {
      return false;
    }
    const wanted = rule.attributes ?? {};
    if (type === "timePeriod") {
      return attribute("timePeriod") === wanted.timePeriod;
    }
    return (
      type !== "aboveAverage" ||
      (flag("aboveAverage", true) === (wanted.aboveAverage !== "0") &&
        flag("equalAverage", false) === (wanted.equalAverage === "1") &&
        (attribute("stdDev") ?? "0") === (wanted.stdDev ?? "0"))
    );
  });
}
