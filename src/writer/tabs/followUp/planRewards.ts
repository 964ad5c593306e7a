import type { FollowUp, MoneySuggestion, PersonFollowUp, RewardTotals } from "../../../core/index.ts";
import { figure } from "../../../messages/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { PlannedCell, SheetPlan } from "../../../sheet/index.ts";
import type { DerivedCell } from "../../layout/columnParts.ts";
import { columnsOf } from "../../layout/columnsOf.ts";
import { figure as points } from "../../layout/figure.ts";
import { gradeTexts } from "../../layout/gradeTexts.ts";
import { gradeRules } from "../../layout/gradeRules.ts";
import { listBody, listTab, type ListColumn } from "../../layout/listTab.ts";
import { written } from "../../layout/written.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { numberFormats, scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import type { SummaryLayout } from "../summary/summaryLayout.ts";
import { fromSummary } from "./fromSummary.ts";
import { personColumns } from "./personColumns.ts";

/** What each result suggests: bonus, change of salary, awards, another post. Columns without any suggestion are left out. */
export function planRewards(
  book: Book,
  { people, bonus, salaryRaises }: FollowUp,
  summary: SummaryLayout,
): SheetPlan {
  const { texts, policy } = book;
  const { followUp, common } = texts;
  const column = columnsOf(people);
  const money = { numberFormat: "#,##0.00", horizontal: "right" } as const;
  const has = (isThere: (person: PersonFollowUp) => boolean): boolean => people.some(isThere);
  const known =
    (of: (person: PersonFollowUp) => MoneySuggestion, key: keyof MoneySuggestion) =>
    (person: PersonFollowUp) =>
      points(of(person)[key]);
  const bonusOf = (person: PersonFollowUp): MoneySuggestion => person.rewards.bonus;
  const salaryOf = (person: PersonFollowUp): MoneySuggestion => person.rewards.salaryChange;
  const optional = (
    header: string,
    cellOf: (person: PersonFollowUp) => PlannedCell,
    style: ListColumn["style"],
  ): readonly ListColumn[] =>
    has((person) => cellOf(person) !== null)
      ? [column(header, (person) => asSuggested(cellOf(person)), style)]
      : [];
  const asSuggested = (value: PlannedCell): DerivedCell =>
    typeof value === "number" ? written(book, value) : { value, mark: null };
  const totalOf = fromSummary(book, summary, summary.columns.total);
  const gradeOf = fromSummary(book, summary, summary.columns.grade);
  const score = { numberFormat: scoreFormat(policy.grades.displayRounding), horizontal: "right" } as const;
  const columns = [
    ...personColumns(book, (index) => people[index]?.row),
    column(common.total, (person) => totalOf(points(person.score)), score),
    {
      ...column(common.grade, (person) => gradeOf(person.grade), { ...styles.center, ...styles.strong }),
      shows: gradeTexts(policy),
    },
    ...optional(followUp.coefficient, known(bonusOf, "factor"), {
      numberFormat: "0.00",
      horizontal: "right",
    }),
    ...optional(followUp.bonus, known(bonusOf, "amount"), { ...money, ...styles.strong }),
    ...optional(followUp.salaryChange, known(salaryOf, "factor"), {
      numberFormat: numberFormats.signedPercent,
      horizontal: "right",
    }),
    ...optional(followUp.salaryAmount, known(salaryOf, "amount"), money),
    ...optional(
      followUp.awards,
      ({ rewards }) =>
        rewards.awards.length === 0 ? null : rewards.awards.map(({ name }) => name).join(texts.list.and),
      { ...styles.text, wraps: true },
    ),
    ...optional(
      followUp.transfer,
      ({ rewards: { transfer } }) =>
        transfer === null ? null : fillIn(followUp.transferText, { length: transfer.length }),
      { ...styles.text, wraps: true },
    ),
  ];
  return {
    ...listTab(book, {
      id: "rewards",
      title: followUp.rewardsTitle,
      note: [followUp.suggestionNote, ...budgetTexts(book, bonus), ...budgetTexts(book, salaryRaises)].join(
        "  ·  ",
      ),
      count: people.length,
      table: "KPI_Rewards",
      columns,
    }),
    tabColor: colors.good,
    conditionalFormats: gradeRules(book, listBody(4, people.length)),
  };
}

function budgetTexts(
  { texts: { followUp } }: Book,
  { budget, scale, total }: RewardTotals,
): readonly string[] {
  if (budget === null) return [];
  const facts = { budget: figure(budget, 2), total: figure(total, 2) };
  const cut = scale < 1 ? [fillIn(followUp.scaled, { share: `${figure(scale * 100, 2)}%` })] : [];
  return [fillIn(followUp.budget, facts), ...cut];
}
