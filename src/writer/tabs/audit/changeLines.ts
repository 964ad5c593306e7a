import { placeAt, type Measure } from "../../../core/index.ts";
import { figure, raterGroupWord } from "../../../messages/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { Book } from "../../model/book.ts";
import type { Counted, OutcomeChange, RunChanges, ScoreChange } from "../../model/runChanges.ts";
import type { AuditLine } from "./auditLine.ts";
import { ruleChangeText } from "./ruleChangeText.ts";

/** What is different from the last publishing, with the cells where scores were changed; nothing for null. */
export function changeLines(book: Book, changes: RunChanges | null): readonly AuditLine[] {
  if (changes === null) return [];
  const { texts, dataset } = book;
  const { audit } = texts;
  const { ids, names, places } = dataset.employees;
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const nameOf = (id: string): string => {
    const name = names[rowOf.get(id) ?? -1] ?? "";
    return name === "" || name === id ? id : `${name} (${id})`;
  };
  if (changes.since === null) return [{ item: audit.since, content: audit.firstRun }];
  const { rules, added, removed, scores, outcomes, overrides } = changes;
  const time = changes.since.slice(0, 16).replace("T", " ");
  return [
    {
      item: audit.since,
      content: fillIn(audit.sinceText, {
        ...{ time, rules: rules.count, added: added.count, removed: removed.count },
        ...{ scores: scores.count, outcomes: outcomes.count, overrides: overrides.count },
      }),
    },
    ...listedLines(audit.rules, rules, (change) => ({ content: ruleChangeText(book, change) })),
    ...listedLines(audit.added, added, (id) => ({
      content: nameOf(id),
      at: placeAt(places, rowOf.get(id) ?? -1),
    })),
    ...listedLines(audit.removed, removed, (id) => ({ content: id })),
    ...listedLines(audit.scores, scores, (change) => scoreLine(change)),
    ...listedLines(audit.outcomes, outcomes, (change) => ({
      content: fillIn(texts.list.vetoText, { name: nameOf(change.employeeId), veto: outcomeText(change) }),
    })),
    ...listedLines(audit.overrides, overrides, ({ employeeId, to, why }) => ({
      content: fillIn(audit.overrideSet, { name: nameOf(employeeId), to, why }),
    })),
  ];

  function listedLines<Item>(
    item: string,
    { count, first }: Counted<Item>,
    lineOf: (one: Item) => Omit<AuditLine, "item">,
  ): readonly AuditLine[] {
    const rest = count - first.length;
    const lines = [
      ...first.map(lineOf),
      ...(rest > 0 ? [{ content: fillIn(audit.more, { count: rest }) }] : []),
    ];
    return lines.map((line, index) => ({ item: index === 0 ? item : null, ...line }));
  }

  function scoreLine({ employeeId, column, from, to }: ScoreChange): Omit<AuditLine, "item"> {
    const row = rowOf.get(employeeId) ?? -1;
    const name = nameOf(employeeId);
    if (column === null) return { content: fillIn(audit.scoresOf, { name }), at: placeAt(places, row) };
    const measure = dataset.measures.find(
      (one) =>
        one.indicatorId === column.indicatorId &&
        one.kind === column.kind &&
        one.raterGroup === column.raterGroup &&
        one.raterSlot === column.raterSlot &&
        one.periodId === column.periodId,
    );
    const entry = fillIn(audit.column, { name, column: columnName(book, column) });
    return {
      content: fillIn(audit.moved, { name: entry, from: tokenText(from), to: tokenText(to) }),
      at: measure === undefined ? null : placeAt(measure.places, row),
    };
  }

  function tokenText(token: string): string {
    if (token === "") return texts.common.notEntered;
    return token === "-" ? texts.common.notApplicable : figure(Number(token));
  }

  function outcomeText({ from, to }: OutcomeChange): string {
    const part = (name: string, before: number | string | null, after: number | string | null): string[] => {
      const shown = (value: number | string | null): string =>
        typeof value === "number" ? figure(value) : (value ?? "–");
      if (before === after) return [];
      return [fillIn(audit.movedPart, { name, from: shown(before), to: shown(after) })];
    };
    return [
      ...part(texts.common.total, from.total, to.total),
      ...part(texts.common.grade, from.grade, to.grade),
      ...part(texts.common.rank, from.rank, to.rank),
    ].join(book.options.language === "en" ? ", " : "，");
  }
}

/** An indicator with who rated it and in which period, as far as that is needed. */
function columnName(
  { policy, texts, options }: Pick<Book, "policy" | "texts" | "options">,
  { indicatorId, kind, raterGroup, raterSlot, periodId }: NonNullable<ScoreChange["column"]>,
): string {
  const indicator = policy.model.nodes.find(({ id }) => id === indicatorId)?.name ?? indicatorId;
  const period = policy.periods.periods.find(({ id }) => id === periodId)?.name ?? periodId;
  // Kept as it was read from a measure.
  const group = raterGroup as Measure["raterGroup"];
  const rater = group === null ? null : raterGroupWord(group, options.language);
  const parts = [
    indicator,
    kind === "target" ? texts.audit.target : null,
    rater === null ? null : raterSlot === 0 ? rater : `${rater} ${String(raterSlot + 1)}`,
    period,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}
