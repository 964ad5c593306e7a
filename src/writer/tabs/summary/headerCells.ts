import { fillIn } from "../../../messages/tabs/index.ts";
import type { Book } from "../../model/book.ts";
import type { SummaryLayout } from "./summaryLayout.ts";

/** The summary's column headers, from left to right. */
export function headerCells({ texts, tree, result, policy }: Book, layout: SummaryLayout): readonly string[] {
  const { columns } = layout;
  const header: string[] = [];
  const put = (column: number | null, text: string): void => {
    if (column !== null) header[column] = text;
  };
  const { common, summary } = texts;
  put(columns.no, common.no);
  put(columns.id, common.id);
  put(columns.name, common.name);
  put(columns.department, common.department);
  put(columns.role, common.role);
  put(columns.level, common.level);
  tree.roots.forEach(({ node }, index) => put(columns.part + index, node.name));
  const { period, streak } = columns;
  if (period !== null) result.periods.forEach(({ id, name }, index) => put(period + index, name ?? id ?? ""));
  put(columns.adjustment, common.adjustment);
  put(columns.total, common.total);
  put(columns.change, summary.change);
  put(columns.computedGrade, summary.computedGrade);
  put(columns.ruledGrade, summary.ruledGrade);
  put(columns.calibrated, summary.calibrated);
  put(columns.reason, summary.reason);
  put(columns.grade, columns.computedGrade === null ? common.grade : summary.finalGrade);
  const rankNames = {
    all: common.rank,
    department: summary.departmentRank,
    role: summary.roleRank,
    level: summary.levelRank,
  };
  layout.rankScopes.forEach((scope, index) => put(columns.rank + index, rankNames[scope]));
  if (streak !== null)
    result.streaks.forEach(({ streakId }, index) => {
      const rule = policy.streaks.find(({ id }) => id === streakId);
      const text = rule?.kind === "failing" ? summary.failingStreak : summary.excellentStreak;
      put(streak + index, fillIn(text, { grade: rule?.grade ?? "" }));
    });
  put(columns.promotion, summary.promotion);
  put(columns.remarks, summary.remarks);
  return header;
}
