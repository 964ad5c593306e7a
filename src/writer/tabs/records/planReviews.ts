import type { FollowUp, ReviewEntry } from "../../../core/index.ts";
import { figure } from "../../../messages/index.ts";
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
import { personColumns } from "../followUp/personColumns.ts";
import { logText } from "./logText.ts";

/** Promotions under review: whose turn it is and until when, what was said by whom, and the trial that follows. */
export function planReviews(book: Book, { reviews }: FollowUp): SheetPlan {
  const { texts, policy, options } = book;
  const { records } = texts;
  const { steps = [], levels = [] } = policy.promotion ?? {};
  const { owner } = recordTexts(options.language);
  const levelOf = (stepId: string): string => {
    const to = steps.find(({ id }) => id === stepId)?.to ?? stepId;
    return levels.find(({ id }) => id === to)?.name ?? to;
  };
  const column = columnsOf(reviews);
  const columns = [
    ...personColumns(book, (index) => reviews[index]?.row),
    column(records.toLevel, ({ stepId }) => levelOf(stepId)),
    column(records.state, ({ status }) => records[status], { ...styles.center, ...styles.strong }),
    column(records.station, ({ next }) => (next === null ? null : next.name)),
    column(records.owner, ({ next }) => (next === null ? null : owner[next.by])),
    column(
      records.due,
      ({ due, isOverdue }) => (isOverdue ? `${dayText(due) ?? ""} ${records.overdue}` : dayText(due)),
      styles.center,
    ),
    column(
      records.log,
      (task) => logText(book, task, (entry) => lineOf(book, entry)),
      { ...styles.text, wraps: true },
      60,
    ),
    column(records.probation, ({ probation }) =>
      probation === null
        ? null
        : fillIn(records.span, { from: dayText(probation.from) ?? "", to: dayText(probation.to) ?? "" }),
    ),
  ];
  return {
    ...listTab(book, {
      id: "reviews",
      title: records.reviewsTitle,
      note: records.reviewsNote,
      count: reviews.length,
      table: "KPI_Reviews",
      columns,
    }),
    tabColor: colors.good,
    conditionalFormats: wordRules(listBody(4, reviews.length), [
      [records.approved, "good"],
      [records.rejected, "bad"],
    ]),
  };
}

/** `2027-01-12 Panel of experts (Qin): Approved, 88 points; steady`. */
function lineOf({ texts: { records }, policy, options }: Book, entry: ReviewEntry): string {
  const { reviewStepId, who, when, verdict, score, note } = entry;
  const station = policy.promotion?.review?.find(({ id }) => id === reviewStepId)?.name ?? reviewStepId;
  const { code } = recordTexts(options.language);
  return [
    fillIn(records.logLine, { when: when.slice(0, 10), station, who, verdict: code[verdict] }),
    ...(score === null ? [] : [fillIn(records.logPoints, { score: figure(score) })]),
    ...((note ?? "") === "" ? [] : [fillIn(records.logNote, { note: note ?? "" })]),
  ].join("");
}
