import type { PlannedCell } from "../../../sheet/index.ts";
import type { ListColumn } from "../../layout/listTab.ts";
import type { Book } from "../../model/book.ts";
import { styles } from "../../theme/styles.ts";

/** ID, name and department: how every list of people begins. */
export function personColumns(
  { texts, dataset }: Book,
  rowAt: (index: number) => number | undefined,
): readonly ListColumn[] {
  const { ids, names, departments } = dataset.employees;
  const column = (header: string, values: readonly (string | null)[]): ListColumn => ({
    header,
    cellAt: (index): PlannedCell => {
      const row = rowAt(index);
      return row === undefined ? null : (values[row] ?? null);
    },
    style: styles.text,
  });
  return [
    column(texts.common.id, ids),
    column(texts.common.name, names),
    column(texts.common.department, departments),
  ];
}
