import type { FollowUp, TrainingCalendar } from "../../../core/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { PlannedCell, SheetPlan } from "../../../sheet/index.ts";
import { dayText } from "../../layout/dayText.ts";
import { figure } from "../../layout/figure.ts";
import { listBody, listHeaderRow, listTab } from "../../layout/listTab.ts";
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
    (valueOf: (need: (typeof needs)[number]["need"]) => PlannedCell) =>
    (index: number): PlannedCell => {
      const found = needs[index];
      return found === undefined ? null : valueOf(found.need);
    };
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
      { header: followUp.score, cellAt: of((need) => figure(need.score)), style: score },
      { header: followUp.bound, cellAt: of((need) => figure(need.score + need.gap)), style: score },
      { header: followUp.gap, cellAt: of((need) => figure(need.gap)), style: score },
      {
        header: followUp.courses,
        cellAt: of(({ courses }) => (courses.length === 0 ? followUp.noCourse : courses.join("\n"))),
        style: { ...styles.text, wraps: true },
        maxWidth: 44,
      },
    ],
  });
  const calendar = calendarRows(book, calendars);
  const top = listHeaderRow + Math.max(1, count) + 3;
  return {
    ...sheet,
    tabColor: colors.good,
    ...(calendar.length === 0
      ? {}
      : {
          blocks: [
            ...sheet.blocks,
            { top: top - 1, left: 0, cells: [[followUp.calendar]] },
            { top, left: 0, cells: calendar },
          ],
          styles: [
            ...sheet.styles,
            { area: { top: top - 1, left: 0, bottom: top - 1, right: 0 }, style: styles.section },
            { area: { top, left: 0, bottom: top, right: 4 }, style: styles.header },
            {
              area: { top: top + 1, left: 0, bottom: top + calendar.length - 1, right: 4 },
              style: styles.body,
            },
            {
              area: { top: top + 1, left: 1, bottom: top + calendar.length - 1, right: 3 },
              style: styles.center,
            },
          ],
        }),
    conditionalFormats: [
      { kind: "dataBar", area: listBody(6, count), color: colors.badFill, min: 0, max: null },
    ],
  };
}

/** Every session and test of the policy's trainings, day by day. */
function calendarRows({ texts }: Book, calendars: readonly TrainingCalendar[]): PlannedCell[][] {
  const { followUp } = texts;
  const rows = calendars.flatMap(({ programme, sessions, tests }) =>
    [
      ...sessions.map(({ week, day, hours, theme }) => ({
        ...{ day, week, hours },
        text: theme?.name ?? followUp.noTheme,
      })),
      ...tests.map(({ name, day }) => ({
        day,
        week: null,
        hours: null,
        text: fillIn(followUp.test, { name }),
      })),
    ]
      .sort((left, right) => left.day - right.day)
      .map(({ day, week, hours, text }): PlannedCell[] => [programme.name, week, dayText(day), hours, text]),
  );
  return rows.length === 0
    ? []
    : [[followUp.calendar, followUp.week, followUp.day, followUp.hours, followUp.theme], ...rows];
}
