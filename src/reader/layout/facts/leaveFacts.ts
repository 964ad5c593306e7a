import type { FactHeading } from "./factHeading.ts";

/** Facts about days on leave within a period. The reader makes stretches of leave of them. */
export const LeaveFact = {
  leaveFrom: "leaveFrom",
  /** The last day, included. */
  leaveTo: "leaveTo",
  /** Both in one cell, several one after the other: "2024.1.5-1.20；2024.3.1-3.2". */
  leaveSpan: "leaveSpan",
} as const;

const chinese =
  "(?:长期?|带薪|本期)?(?:休假|请假|休产假|产假|病假|长假|事假|婚假|陪产假|哺乳假|育儿假|护理假|工伤假?|探亲假|年假|年休假|停薪留职|假期|离岗休假|缺勤)";
const english =
  "(?:on )?(?:(?:sick|maternity|paternity|parental|annual|medical|unpaid|paid|long|study|family) )?(?:leave(?: of absence)?|absence)";

const headings: readonly (readonly [FactHeading, RegExp])[] = [
  [
    { factId: LeaveFact.leaveFrom, kind: "day" },
    new RegExp(
      `^${chinese}(?:的)?(?:起始|开始|起|自)(?:日期|时间|日)?$|^${english} (?:start(?:s|ed)?|from|begins?|began)(?: date| on)?$|^(?:start|first day|beginning) of ${english}$`,
      "u",
    ),
  ],
  [
    { factId: LeaveFact.leaveTo, kind: "day" },
    new RegExp(
      `^${chinese}(?:的)?(?:截止|结束|终止|止|至|到)(?:日期|时间|日)?$|^${english} (?:end(?:s|ed)?|to|until|till)(?: date| on)?$|^(?:end|last day) of ${english}$`,
      "u",
    ),
  ],
  [
    { factId: LeaveFact.leaveSpan, kind: "text" },
    new RegExp(
      `^${chinese}(?:的)?(?:起止|起讫|期间|时段|时间段)(?:日期|时间)?$|^${english} (?:period|dates|span)$|^(?:period|dates) of ${english}$`,
      "u",
    ),
  ],
];

const leaveKind =
  /^(请假|休假|假期|假别|缺勤)(类型|类别|种类|性质|名称)?$|^假[别种类]$|^((leave|absence) (type|kind|reason|category)|(type|kind) of (leave|absence))$/u;

/** Which fact about leave does this heading name? Null where it names none. */
export const leaveFactOfHeading = (compact: string): FactHeading | null =>
  headings.find(([, pattern]) => pattern.test(compact))?.[0] ?? null;

/** Does this column say which kind of leave a row is about? Then its dates are those of the leave. */
export const isLeaveKind = (compact: string): boolean => leaveKind.test(compact);
