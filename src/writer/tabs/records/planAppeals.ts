import type { AppealEntry, FollowUp } from "../../../core/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { SheetPlan } from "../../../sheet/index.ts";
import { columnsOf } from "../../layout/columnsOf.ts";
import { dayText } from "../../layout/dayText.ts";
import { figure as points } from "../../layout/figure.ts";
import { listTab } from "../../layout/listTab.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import { personColumns } from "../followUp/personColumns.ts";
import { hasAppealed } from "./hasAppealed.ts";
import { logText } from "./logText.ts";

/** Everybody who asked for another look: the first result beside the present one, the state, and the whole log. */
export function planAppeals(book: Book, { people }: FollowUp): SheetPlan {
  const { texts, policy } = book;
  const { records } = texts;
  const cases = people.flatMap(({ row, appeal }) =>
    appeal !== null && hasAppealed(appeal) ? [{ row, appeal }] : [],
  );
  const column = columnsOf(cases, 24);
  const score = { numberFormat: scoreFormat(policy.grades.displayRounding), horizontal: "right" } as const;
  return {
    ...listTab(book, {
      id: "appeals",
      title: records.appealsTitle,
      note: records.appealsNote,
      count: cases.length,
      table: "KPI_Appeals",
      columns: [
        ...personColumns(book, (index) => cases[index]?.row),
        column(records.firstScore, ({ appeal: { first } }) => points(first.score), score),
        column(records.firstGrade, ({ appeal: { first } }) => first.grade, styles.center),
        column(records.currentScore, ({ appeal: { current } }) => points(current.score), score),
        column(records.currentGrade, ({ appeal: { current } }) => current.grade, styles.center),
        column(
          records.state,
          ({ appeal: { status } }) => (status === "none" ? records.noAppeal : records[status]),
          {
            ...styles.center,
            ...styles.strong,
          },
        ),
        column(records.answerDue, ({ appeal: { answerDue } }) => dayText(answerDue), styles.center),
        column(
          records.log,
          ({ appeal }) => logText(book, appeal, (entry) => lineOf(book, entry)),
          { ...styles.text, wraps: true },
          60,
        ),
      ],
    }),
    tabColor: colors.middle,
  };
}

const lineOf = ({ texts: { records } }: Book, { kind, on, who, why }: AppealEntry): string =>
  fillIn(records.appealLine, {
    when: dayText(on) ?? "",
    kind: records[kind],
    who,
    why: why === "" ? "–" : why,
  });
