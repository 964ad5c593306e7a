import type { PoolPlace } from "../../../core/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { SheetPlan } from "../../../sheet/index.ts";
import { columnsOf } from "../../layout/columnsOf.ts";
import { dayText } from "../../layout/dayText.ts";
import { listBody, listTab } from "../../layout/listTab.ts";
import { wordRules } from "../../layout/wordRules.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { styles } from "../../theme/styles.ts";
import { personColumns } from "./personColumns.ts";

/** Who waits for a seat, since when, and what is due meanwhile. */
export function planReserve(book: Book, pool: readonly PoolPlace[]): SheetPlan {
  const { texts, dataset, policy } = book;
  const { followUp } = texts;
  const rowOf = new Map(dataset.employees.ids.map((id, row) => [id, row]));
  const levelName = (id: string): string =>
    policy.promotion?.levels.find((level) => level.id === id)?.name ?? id;
  const column = columnsOf(pool);
  const [, ...named] = personColumns(book, (index) => rowOf.get(pool[index]?.employeeId ?? ""));
  const columns = [
    // People of an earlier cycle may be in no list of this one: their ID is all that is known.
    column(texts.common.id, ({ employeeId }) => employeeId),
    ...named,
    column(followUp.waitsFor, ({ levelId }) => levelName(levelId)),
    column(followUp.state, ({ state }) => followUp[state], { ...styles.center, ...styles.strong }),
    column(followUp.enteredOn, ({ enteredOn }) => dayText(enteredOn), styles.center),
    column(followUp.allowance, ({ allowance }) => allowanceText(book, allowance), { horizontal: "right" }),
    column(followUp.allowanceFrom, ({ allowanceFrom }) => dayText(allowanceFrom), styles.center),
    column(followUp.expiresOn, ({ expiresOn }) => dayText(expiresOn), styles.center),
  ];
  const state = columns.findIndex(({ header }) => header === followUp.state);
  return {
    ...listTab(book, {
      id: "reserve",
      title: followUp.reserveTitle,
      note: followUp.suggestionNote,
      count: pool.length,
      table: "KPI_Reserve",
      columns,
    }),
    tabColor: colors.good,
    conditionalFormats: wordRules(listBody(state, pool.length), [
      [followUp.allowanceDue, "middle"],
      [followUp.activated, "good"],
    ]),
  };
}

function allowanceText({ texts }: Book, allowance: PoolPlace["allowance"]): string | null {
  if (allowance === null) return null;
  const { amount, currency, per } = allowance;
  if (per === null) return `${String(amount)} ${currency}`;
  return fillIn(per === "month" ? texts.followUp.perMonth : texts.followUp.once, { amount, currency });
}
