import type { FollowUp, TrainingCalendar, TrainingNeed } from "../../../core/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { Area, PlannedCell, SheetPlan, StylePlan } from "../../../sheet/index.ts";
import type { DerivedCell } from "../../layout/columnParts.ts";
import { dayText } from "../../layout/dayText.ts";
import { figure } from "../../layout/figure.ts";
import { listBody, listHeaderRow, listTab } from "../../layout/listTab.ts";
import { written } from "../../layout/written.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import { personColumns } from "./personColumns.ts";

/** Weak indicators with the courses that the policy names for them, and the calendar of its trainings. */
export function planTraining(book: Book, { people, calendars }: FollowUp): SheetPlan {
  const { texts, policy, tree } = book;
  const { followUp } = texts;
  const needs = people.flatMap(({ row, training }) => training.map((need) => ({ row, need })));
  const nameOf = new Map(tree.leaves.map(({ id, name }) => [id, name]));
  const count = needs.length;
  const score = {
    numberFormat: scoreFormat(policy.grades.displayRounding),
    horizontal: "right",
  } as const;
  const of =
    (valueOf: (need: (typeof needs)[number]["need"]) => PlannedCell | DerivedCell) =>
    (index: number): PlannedCell | DerivedCell => {
      const found = needs[index];
      return found === undefined ? null : valueOf(found.need);
    };
  /** Of the two columns before it. */
  const gapOf = (need: TrainingNeed): DerivedCell =>
    book.isLive
      ? { formulaR1C1: '=IF(COUNT(RC[-2],RC[-1])=2,RC[-1]-RC[-2],"")' }
      : { value: figure(need.gap), mark: null };
  const sheet = listTab(book, {
    id: "training",
    title: followUp.trainingTitle,
    note: followUp.suggestionNote,
    count,
    table: "KPI_Training",
    columns: [
      ...personColumns(book, (index) => needs[index]?.row),
      {
        header: followUp.indicator,
        cellAt: of(({ nodeId }) => nameOf.get(nodeId) ?? nodeId),
        style: { ...styles.text, ...styles.strong },
      },
      { header: followUp.score, cellAt: of((need) => written(book, figure(need.score))), style: score },
      { header: followUp.bound, cellAt: of((need) => figure(need.score + need.gap)), style: score },
      { header: followUp.gap, cellAt: of(gapOf), style: score },
      {
        header: followUp.courses,
        cellAt: of(({ courses }) => (courses.length === 0 ? followUp.noCourse : courses.join("\n"))),
        style: { ...styles.text, wraps: true },
        maxWidth: 44,
      },
    ],
  });
  const list = {
    ...sheet,
    tabColor: colors.good,
    conditionalFormats: [
      { kind: "dataBar", area: listBody(6, count), color: colors.badFill, min: 0, max: null } as const,
    ],
  };
  const top = listHeaderRow + Math.max(1, count) + 2;
  return calendars.length === 0 ? list : withCalendars(book, list, calendars, top);
}

/** Below the list: one table for each of the policy's trainings, every session and test of it by day. */
function withCalendars(
  { texts: { followUp } }: Book,
  sheet: SheetPlan,
  calendars: readonly TrainingCalendar[],
  first: number,
): SheetPlan {
  const header: PlannedCell[] = [followUp.day, followUp.week, followUp.hours, followUp.theme];
  const right = header.length - 1;
  let next = first;
  const placed = calendars.map((calendar) => {
    const rows = calendarRows(calendar, followUp);
    const top = next;
    next = top + rows.length + 3;
    return { title: `${followUp.calendar} · ${calendar.programme.name}`, rows, top };
  });
  const area = (top: number, bottom: number, left: number, end: number): Area => ({
    ...{ top, left, bottom, right: end },
  });
  return {
    ...sheet,
    blocks: [
      ...sheet.blocks,
      ...placed.map(({ title, rows, top }) => ({
        ...{ top, left: 0 },
        cells: [[title, null, null, null], header, ...rows],
      })),
    ],
    styles: [
      ...sheet.styles,
      ...placed.flatMap(({ rows, top }): readonly StylePlan[] => [
        { area: area(top, top, 0, 0), style: styles.section },
        { area: area(top + 1, top + 1, 0, right), style: styles.header },
        { area: area(top + 2, top + 1 + rows.length, 0, right), style: styles.body },
        { area: area(top + 2, top + 1 + rows.length, 0, right - 1), style: styles.center },
      ]),
    ],
    columnWidths: { ...sheet.columnWidths, 0: Math.max(12, sheet.columnWidths[0] ?? 0) },
    // The list's headers say nothing about a calendar that runs over to the next page.
    page: sheet.page === null ? null : { ...sheet.page, titleRows: null },
  };
}

/** Every session and test of one training, day by day. */
function calendarRows(
  { sessions, tests }: TrainingCalendar,
  words: Pick<Book["texts"]["followUp"], "noTheme" | "test">,
): PlannedCell[][] {
  return [
    ...sessions.map(({ week, day, hours, theme }) => ({
      ...{ day, week, hours },
      text: theme?.name ?? words.noTheme,
    })),
    ...tests.map(({ name, day }) => ({ day, week: null, hours: null, text: fillIn(words.test, { name }) })),
  ]
    .sort((left, right) => left.day - right.day)
    .map(({ day, week, hours, text }): PlannedCell[] => [dayText(day), week, hours, text]);
}
