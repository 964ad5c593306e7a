import type { FollowUp, InterviewSheet, NextStep, PersonFollowUp } from "../../../core/index.ts";
import { figure } from "../../../messages/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { Area, PlannedCell, RowHeightPlan, SheetPlan, StylePlan } from "../../../sheet/index.ts";
import { emptySheet } from "../../layout/emptySheet.ts";
import { heading } from "../../layout/heading.ts";
import { linePoints } from "../../layout/headerHeight.ts";
import { pageFor } from "../../layout/pageFor.ts";
import { wrappedLines } from "../../layout/wrappedLines.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import { figure as points } from "../../layout/figure.ts";

/** More sheets on one tab than this are not looked through by anybody; the person card shows everyone. */
const mostSheets = 500;
const widths = [16, 26, 16, 26] as const;
const right = widths.length - 1;
const firstTop = 5;
/** Lines that wait for a pen. */
const blankPoints = 72;

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
  const pages: { readonly top: number; readonly rows: readonly Line[] }[] = [];
  let top = firstTop;
  for (const person of shown) {
    const rows = linesOf(book, person);
    pages.push({ top, rows });
    top += rows.length + 1;
  }
  const page = pageFor(book, followUp.interviewTitle, null, "portrait");
  return {
    ...emptySheet("interview", texts.tabs.interview),
    tabColor: colors.good,
    blocks: [
      ...title.blocks,
      { top: 2, left: 0, cells: [[note]] },
      ...pages.map((one) => ({ top: one.top, left: 0, cells: one.rows.map(({ cells }) => cells) })),
    ],
    styles: [
      ...title.styles,
      { area: { top: 2, left: 0, bottom: 2, right: 0 }, style: styles.legend },
      ...pages.flatMap((one) =>
        one.rows.flatMap(({ kind }, index) => lineStyles(book, kind, one.top + index)),
      ),
    ],
    merges: pages.flatMap((one) =>
      one.rows.flatMap(({ kind }, index): Area[] =>
        kind === "text" || kind === "blank"
          ? [{ top: one.top + index, left: 1, bottom: one.top + index, right }]
          : kind === "signature"
            ? [{ top: one.top + index, left: 0, bottom: one.top + index, right }]
            : [],
      ),
    ),
    rowHeights: [
      ...title.rowHeights,
      ...pages.flatMap((one) =>
        one.rows.map(({ kind, cells }, index): RowHeightPlan => ({
          ...{ top: one.top + index, bottom: one.top + index },
          points: kind === "blank" ? blankPoints : kind === "text" ? textPoints(cells[1]) : 20,
        })),
      ),
    ],
    columnWidths: { ...widths },
    page: { ...page, breaksBefore: pages.slice(1).map((one) => one.top) },
  };
}

/** A row of a sheet: the person's name, two facts, a text over the rest of the row, room to write, a line to sign. */
interface Line {
  readonly kind: "person" | "facts" | "text" | "blank" | "signature";
  readonly cells: PlannedCell[];
}

function linesOf(book: Book, { row, score, grade, interview }: PersonFollowUp): readonly Line[] {
  const { texts, dataset } = book;
  const { common, followUp } = texts;
  const { ids, names, departments, roles } = dataset.employees;
  const text = (label: string, lines: readonly string[]): Line => ({
    kind: "text",
    cells: [label, lines.length === 0 ? "–" : lines.join("\n"), null, null],
  });
  const findings = (list: InterviewSheet["gaps"]): readonly string[] =>
    list.map(({ name, score: own }) => fillIn(followUp.focusText, { name, score: figure(own, 2) }));
  return [
    { kind: "person", cells: [names[row] ?? ids[row] ?? null, null, null, null] },
    {
      kind: "facts",
      cells: [common.id, ids[row] ?? null, common.department, departments[row] ?? null],
    },
    { kind: "facts", cells: [common.role, roles[row] ?? null, common.grade, grade] },
    { kind: "facts", cells: [common.total, points(score), null, null] },
    text(followUp.strengths, findings(interview.strengths)),
    text(followUp.gaps, findings(interview.gaps)),
    text(
      followUp.nextSteps,
      interview.nextSteps.map((step) => stepText(book, step)),
    ),
    { kind: "blank", cells: [followUp.employeeView, null, null, null] },
    { kind: "blank", cells: [followUp.agreed, null, null, null] },
    { kind: "signature", cells: [followUp.signatures, null, null, null] },
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

function lineStyles({ policy }: Book, kind: Line["kind"], row: number): readonly StylePlan[] {
  const area = (left: number, last = left): Area => ({ top: row, left, bottom: row, right: last });
  const boxed = { edges: ["top", "bottom", "left", "right", "insideVertical"], color: colors.line } as const;
  if (kind === "person")
    return [{ area: area(0, right), style: { ...styles.section, fill: colors.section } }];
  if (kind === "signature")
    return [{ area: area(0, right), style: { color: colors.quiet, vertical: "center" } }];
  const label = { color: colors.quiet, vertical: kind === "facts" ? "center" : "top" } as const;
  return [
    { area: area(0, right), style: { color: colors.ink, borders: boxed, horizontal: "left" } },
    {
      area: area(1, right),
      style: {
        wraps: true,
        vertical: label.vertical,
        numberFormat: scoreFormat(policy.grades.displayRounding),
      },
    },
    { area: area(0), style: label },
    ...(kind === "facts" ? [{ area: area(2), style: label }] : []),
    ...(kind === "blank" ? [{ area: area(1, right), style: { isLocked: false } }] : []),
  ];
}

function textPoints(cell: PlannedCell | undefined): number {
  const width = widths.slice(1).reduce((sum, own) => sum + own, 0);
  return Math.max(1, wrappedLines(String(cell ?? ""), width - 2)) * linePoints + 8;
}
