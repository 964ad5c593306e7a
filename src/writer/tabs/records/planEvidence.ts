import type { EvidenceRecord, FollowUp, ScoreEvidence } from "../../../core/index.ts";
import { figure } from "../../../messages/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { LinkPlan, SheetPlan } from "../../../sheet/index.ts";
import { columnsOf } from "../../layout/columnsOf.ts";
import { dayText } from "../../layout/dayText.ts";
import { figure as points } from "../../layout/figure.ts";
import { listHeaderRow, listTab } from "../../layout/listTab.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import { personColumns } from "../followUp/personColumns.ts";

/** Longer lists help nobody; the note counts all. */
const mostListed = 5_000;
/** Each link is an object of the sheet. */
const mostLinked = 300;

/** One record behind one score, or a score on which nothing was written down. */
interface Line {
  readonly evidence: ScoreEvidence;
  readonly record: EvidenceRecord | null;
}

/** Which records each score rests on, how figures moved over time, and what became of issues. */
export function planEvidence(book: Book, { evidence, findings }: FollowUp): SheetPlan {
  const { texts, policy, tree } = book;
  const { records } = texts;
  const tables = policy.followUp?.evidence ?? [];
  const scores = (evidence?.scores ?? []).filter(
    ({ score, records: own }) => score !== null || own.length > 0,
  );
  const bare = scores.filter(({ records: own }) => own.length === 0);
  const lines = [
    ...scores.flatMap((one) => one.records.map((record): Line => ({ evidence: one, record }))),
    ...bare.map((one): Line => ({ evidence: one, record: null })),
  ].slice(0, mostListed);
  const column = columnsOf(lines, 24);
  const tableOf = ({ tableId }: EvidenceRecord) => tables.find(({ id }) => id === tableId);
  const contentOf = (record: EvidenceRecord): string =>
    (tableOf(record)?.fields ?? [])
      .flatMap(({ id, name }) => {
        const value = record.values[id];
        const text = typeof value === "number" ? figure(value) : value;
        return text === undefined ? [] : [fillIn(records.field, { name, value: text })];
      })
      .join("\n");
  const keyOf = (row: number, nodeId: string): string => `${String(row)} ${nodeId}`;
  const trends = new Map(findings.trends.map((trend) => [keyOf(trend.row, trend.nodeId), trend]));
  const trendOf = ({ row, nodeId }: ScoreEvidence): string | null => {
    const trend = trends.get(keyOf(row, nodeId));
    if (trend === undefined) return null;
    const { first, last, changeShare, change, verdict } = trend;
    const sign = change > 0 ? "+" : "";
    const share =
      changeShare === null ? sign + figure(change) : `${sign}${figure(Math.round(changeShare * 1000) / 10)}%`;
    return fillIn(records.trendText, {
      ...{ first: figure(first.value), last: figure(last.value), share },
      verdict: records[verdict],
    });
  };
  const logs = findings.issueLogs.map(({ tableId, ...counts }) =>
    fillIn(records.issueLog, { table: tables.find(({ id }) => id === tableId)?.name ?? tableId, ...counts }),
  );
  const columns = [
    ...personColumns(book, (index) => lines[index]?.evidence.row),
    column(
      records.indicator,
      ({ evidence: { nodeId } }) => tree.leaves.find(({ id }) => id === nodeId)?.name ?? nodeId,
    ),
    column(records.score, ({ evidence: { score } }) => points(score), {
      numberFormat: scoreFormat(policy.grades.displayRounding),
      horizontal: "right",
    }),
    column(records.table, ({ record }) =>
      record === null ? records.noRecord : (tableOf(record)?.name ?? null),
    ),
    column(records.recordDay, ({ record }) => dayText(record?.on ?? null), styles.center),
    column(
      records.record,
      ({ record }) => (record === null ? null : contentOf(record)),
      { ...styles.text, wraps: true },
      60,
    ),
    column(
      records.trend,
      ({ evidence: one, record }) => (record === null ? null : trendOf(one)),
      styles.text,
      36,
    ),
    column(records.place, ({ record }) => record?.at ?? null, styles.text, 30),
  ];
  const links = lines.flatMap(({ record }, index): LinkPlan[] => {
    const at = record?.at ?? null;
    return at === null || at.includes("[")
      ? []
      : [{ row: listHeaderRow + 1 + index, column: columns.length - 1, text: at, target: at, tip: null }];
  });
  return {
    ...listTab(book, {
      id: "evidence",
      title: records.evidenceTitle,
      note: [
        fillIn(records.evidenceNote, { proven: scores.length - bare.length, bare: bare.length }),
        ...logs,
      ].join("  "),
      count: lines.length,
      table: "KPI_Evidence",
      columns,
    }),
    tabColor: colors.good,
    links: links.slice(0, mostLinked),
  };
}
