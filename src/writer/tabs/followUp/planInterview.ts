import type {
  FeedbackTalk,
  FollowUp,
  InterviewSheet,
  NextStep,
  PersonFollowUp,
} from "../../../core/index.ts";
import { figure } from "../../../messages/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { Area, PlannedCell, SheetPlan, StylePlan } from "../../../sheet/index.ts";
import { dayText } from "../../layout/dayText.ts";
import { displayWidth } from "../../layout/displayWidth.ts";
import { ownTab } from "../../layout/ownTab.ts";
import { heading } from "../../layout/heading.ts";
import { linePoints } from "../../layout/headerHeight.ts";
import { pageFor } from "../../layout/pageFor.ts";
import { wrappedLines } from "../../layout/wrappedLines.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { styles } from "../../theme/styles.ts";

/** More sheets on one tab than this are not looked through by anybody; the person card shows everyone. */
const mostSheets = 500;
/** Narrowest column of labels, in characters. */
const labelWidth = 14;
const textWidth = 84;
const right = 1;
const firstTop = 5;
const linesAPerson = 9;
/** Room for writing by hand. */
const blankPoints = 170;

/** One page per person for the talk: result, strengths, gaps, suggested steps, and room for what is said. */
export function planInterview(book: Book, { people }: FollowUp): SheetPlan {
  const { texts } = book;
  const { followUp } = texts;
  const shown = people.slice(0, mostSheets);
  const title = heading(book, followUp.interviewTitle, right);
  const note =
    people.length > shown.length
      ? `${followUp.suggestionNote}  ${fillIn(followUp.moreSheets, { count: shown.length })}`
      : followUp.suggestionNote;
  const page = pageFor(book, followUp.interviewTitle, null, "portrait");
  const { strengths, gaps, nextSteps, employeeView, agreed } = followUp;
  const labels = [texts.common.total, strengths, gaps, nextSteps, employeeView, agreed];
  const topOf = (index: number): number => firstTop + index * linesAPerson;
  const cells = shown.map((person) => linesOf(book, person));
  const column = (left: number): Area => ({
    ...{ top: firstTop, left, bottom: topOf(shown.length) - 1, right: left },
  });
  return {
    ...ownTab("interview", texts.tabs.interview),
    tabColor: colors.good,
    blocks: [
      ...title.blocks,
      { top: 2, left: 0, cells: [[note]] },
      ...(shown.length === 0 ? [] : [{ top: firstTop, left: 0, cells: cells.flat() }]),
    ],
    styles: [
      ...title.styles,
      { area: { top: 2, left: 0, bottom: 2, right: 0 }, style: styles.legend },
      { area: column(0), style: { color: colors.quiet, vertical: "top" } },
      {
        area: column(1),
        style: { color: colors.ink, vertical: "top", wraps: true, horizontal: "left", indent: 1 },
      },
      ...shown.flatMap((_, index) => personStyles(topOf(index))),
    ],
    rowHeights: [
      ...title.rowHeights,
      ...cells.flatMap((lines, index) =>
        lines.map((line, offset) => ({
          ...{ top: topOf(index) + offset, bottom: topOf(index) + offset },
          points: heightOf(line, offset),
        })),
      ),
    ],
    columnWidths: {
      0: Math.max(labelWidth, ...labels.map((label) => displayWidth(label) + 2)),
      1: textWidth,
    },
    page: { ...page, breaksBefore: shown.slice(1).map((_, index) => topOf(index + 1)) },
  };
}

/** The lines of one sheet, always as many: who, with which result, what is said, two fields to fill, a line to sign. */
function linesOf(book: Book, { row, score, grade, interview, talk }: PersonFollowUp): PlannedCell[][] {
  const { texts, dataset, policy } = book;
  const { common, followUp } = texts;
  const { ids, names, departments, roles } = dataset.employees;
  const isThere = (text: string | null | undefined): text is string => (text ?? "") !== "";
  const who = [ids[row], departments[row], roles[row]].filter(isThere).join("  ·  ");
  const digits = policy.grades.displayRounding.mode === "none" ? 2 : policy.grades.displayRounding.digits;
  const result = [score === null ? "–" : figure(score, digits), grade].filter(isThere).join("  ·  ");
  const list = (lines: readonly string[]): string => (lines.length === 0 ? "–" : lines.join("\n"));
  const findings = (found: InterviewSheet["gaps"]): string =>
    list(found.map(({ name, score: own }) => fillIn(followUp.focusText, { name, score: figure(own, 2) })));
  return [
    [names[row] ?? ids[row] ?? null, who],
    [common.total, result],
    [followUp.strengths, findings(interview.strengths)],
    [followUp.gaps, findings(interview.gaps)],
    [followUp.nextSteps, list(interview.nextSteps.map((step) => stepText(book, step)))],
    [followUp.employeeView, null],
    [followUp.agreed, talk === null ? null : talkText(book, talk)],
    [null, followUp.signatures],
    [null, null],
  ];
}

/** What was agreed, on which day and with whom. */
function talkText({ texts: { records } }: Book, { on, who, agreed }: FeedbackTalk): string {
  return fillIn(records.talkHeld, { day: dayText(on) ?? "", who, agreed: agreed ?? "–" });
}

const blanks = [5, 6];
const signature = 7;

function heightOf(line: readonly PlannedCell[], offset: number): number {
  if (blanks.includes(offset)) return blankPoints;
  if (offset === signature) return 36;
  const text = line[1] ?? "";
  return wrappedLines(typeof text === "string" ? text : "", textWidth - 2) * linePoints + 8;
}

function personStyles(top: number): readonly StylePlan[] {
  const area = (from: number, to: number, left: number, last: number): Area => ({
    ...{ top: top + from, left, bottom: top + to, right: last },
  });
  const boxed = ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"] as const;
  return [
    { area: area(0, 0, 0, right), style: { ...styles.section, fill: colors.section, vertical: "center" } },
    { area: area(1, signature - 1, 0, right), style: { borders: { edges: boxed, color: colors.line } } },
    { area: area(blanks[0] ?? 0, blanks.at(-1) ?? 0, 1, 1), style: { isLocked: false } },
  ];
}

function stepText({ texts: { followUp }, tree, policy }: Book, step: NextStep): string {
  if (step.kind === "reachGrade")
    return fillIn(followUp.stepGrade, { grade: step.goal.grade, gap: figure(step.goal.gap, 2) });
  if (step.kind === "meetGate") {
    const level = policy.promotion?.levels.find(({ id }) => id === step.toLevelId)?.name ?? step.toLevelId;
    return fillIn(followUp.stepGate, { level, gate: step.gate.gate.name });
  }
  const name = tree.leaves.find(({ id }) => id === step.nodeId)?.name ?? step.nodeId;
  const courses = step.courses.length === 0 ? followUp.noCourse : step.courses.join("、");
  return fillIn(followUp.stepTrain, { name, courses });
}
