import type {
  CheckedPlan,
  FollowUp,
  ImprovementAction,
  ImprovementPlan,
  PersonFollowUp,
} from "../../../core/index.ts";
import { figure } from "../../../messages/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { PlannedCell, SheetPlan } from "../../../sheet/index.ts";
import { columnsOf } from "../../layout/columnsOf.ts";
import { dayText } from "../../layout/dayText.ts";
import { figure as points } from "../../layout/figure.ts";
import { listTab, type ListColumn } from "../../layout/listTab.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { pointsText, scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import type { SummaryLayout } from "../summary/summaryLayout.ts";
import { fromSummary } from "./fromSummary.ts";
import { personColumns } from "./personColumns.ts";

/** Suggested plans: goal, what to work on, who does what until when, and what follows the next check. */
export function planImprovement(book: Book, { people }: FollowUp, summary: SummaryLayout): SheetPlan {
  const { texts, policy } = book;
  const { followUp, records } = texts;
  const planned = people.flatMap((person) =>
    person.improvement === null && person.checkedPlan === null ? [] : [{ person, plan: person.improvement }],
  );
  const hasFormer = planned.some(({ person }) => person.checkedPlan !== null);
  const columnOf = columnsOf(planned);
  const column = (
    header: string,
    textOf: (plan: ImprovementPlan, person: PersonFollowUp) => PlannedCell,
    style: ListColumn["style"] = { ...styles.text, wraps: true },
    maxWidth = 22,
  ): ListColumn =>
    // Whose plan of the cycle before ended well may need no other.
    columnOf(header, ({ plan, person }) => (plan === null ? null : textOf(plan, person)), style, maxWidth);
  const former = columnOf(
    records.formerPlan,
    ({ person }) => formerText(book, person.checkedPlan),
    { ...styles.text, wraps: true },
    30,
  );
  const totalOf = fromSummary(book, summary, summary.columns.total);
  const score = { numberFormat: scoreFormat(policy.grades.displayRounding), horizontal: "right" } as const;
  return {
    ...listTab(book, {
      id: "improvement",
      title: followUp.improvementTitle,
      note: followUp.suggestionNote,
      count: planned.length,
      table: "KPI_Improvement",
      columns: [
        ...personColumns(book, (index) => planned[index]?.person.row),
        columnOf(followUp.score, ({ person }) => totalOf(points(person.score)), score),
        column(followUp.trigger, ({ trigger }, { grade }) =>
          trigger === "streak" ? followUp.byStreak : fillIn(followUp.byGrade, { grade: grade ?? "–" }),
        ),
        column(followUp.goal, ({ goal }) =>
          goal === null
            ? null
            : fillIn(followUp.goalText, {
                grade: goal.grade,
                score: figure(goal.score, 2),
                gap: figure(goal.gap, 2),
              }),
        ),
        column(
          followUp.focus,
          ({ focus }) =>
            focus
              .map(({ name, score: own }) =>
                fillIn(followUp.focusText, { name, score: pointsText(own, policy.grades.displayRounding) }),
              )
              .join("\n"),
          { ...styles.text, wraps: true },
          36,
        ),
        column(
          followUp.actions,
          ({ actions }) => actions.map((action) => actionText(book, action)).join("\n"),
          { ...styles.text, wraps: true },
          64,
        ),
        column(followUp.nextCheck, ({ nextCheck }) => dayText(nextCheck), styles.center),
        column(followUp.whenMet, ({ whenMet }) => followUp[whenMet]),
        column(followUp.whenMissed, ({ whenMissed }) => followUp[whenMissed]),
        ...(hasFormer ? [former] : []),
      ],
    }),
    tabColor: colors.middle,
  };
}

/** What became of the plan of the cycle before, and what that suggests. */
function formerText({ texts: { followUp, records } }: Book, checked: CheckedPlan | null): string | null {
  if (checked === null) return null;
  const { outcome, effect, progress, plan } = checked;
  if (outcome === "unknown" || effect === null || progress === null) return records.planUnknown;
  const sign = progress > 0 ? "+" : "";
  return fillIn(outcome === "met" ? records.planMet : records.planMissed, {
    ...{ goal: figure(plan.goal?.score ?? 0, 2), progress: `${sign}${figure(progress, 2)}` },
    effect: followUp[effect],
  });
}

/** `Attend Clear writing (Writing) – employee, until 2027-03-01`. */
function actionText({ texts, tree }: Book, action: ImprovementAction): string {
  const { followUp } = texts;
  const name =
    "nodeId" in action ? (tree.leaves.find(({ id }) => id === action.nodeId)?.name ?? action.nodeId) : "";
  const what =
    action.kind === "train"
      ? fillIn(followUp.train, { course: action.course, name })
      : action.kind === "coach"
        ? fillIn(followUp.coach, { name })
        : followUp[action.kind];
  const day = dayText(action.until);
  const until = day === null ? [] : [fillIn(followUp.until, { day })];
  return `${what} – ${[followUp[action.owner], ...until].join(texts.list.comma)}`;
}
