import type { FollowUp } from "../../../core/index.ts";
import { recordTexts } from "../../../messages/records/recordTexts.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { SheetPlan } from "../../../sheet/index.ts";
import { columnsOf } from "../../layout/columnsOf.ts";
import { dayText } from "../../layout/dayText.ts";
import { listBody, listTab } from "../../layout/listTab.ts";
import { wordRules } from "../../layout/wordRules.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { styles } from "../../theme/styles.ts";

/** The steps of the appraisal in their order: owner, due day, state, and who did them when. */
export function planProcess(book: Book, { process, people }: FollowUp): SheetPlan {
  const { texts, options } = book;
  const { records } = texts;
  const owners = recordTexts(options.language).owner;
  const column = columnsOf(process);
  const held = people.filter(({ talk }) => talk !== null).length;
  return {
    ...listTab(book, {
      id: "process",
      title: records.processTitle,
      note: fillIn(records.processNote, { held, count: people.length }),
      count: process.length,
      table: "KPI_Process",
      columns: [
        column(
          texts.common.no,
          ({ step }) => process.findIndex((task) => task.step === step) + 1,
          styles.center,
        ),
        column(records.step, ({ step }) => step.name, { ...styles.text, ...styles.strong }),
        column(records.owner, ({ step }) => owners[step.owner]),
        column(records.due, ({ due }) => dayText(due), styles.center),
        column(
          records.state,
          ({ state, isLate }) => (state === "done" && isLate ? records.late : records[state]),
          styles.center,
        ),
        column(records.doneBy, ({ who }) => who),
        column(records.doneOn, ({ doneOn }) => dayText(doneOn), styles.center),
      ],
    }),
    tabColor: colors.good,
    conditionalFormats: wordRules(listBody(4, process.length), [
      [records.overdue, "bad"],
      [records.done, "good"],
    ]),
  };
}
