import { issueSeverity, printPolicy, scoreOf, type ParameterKey } from "../../../core/index.ts";
import { severityWord } from "../../../messages/index.ts";
import { policyWord } from "../../../messages/policyTables/policyWord.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { LinkPlan, PlannedCell, SheetPlan } from "../../../sheet/index.ts";
import { cellTarget } from "../../layout/cellTarget.ts";
import { listHeaderRow, listTab } from "../../layout/listTab.ts";
import { placeText } from "../../layout/placeText.ts";
import type { Book } from "../../model/book.ts";
import { styles } from "../../theme/styles.ts";
import { assumedInWords } from "../policy/partInWords.ts";
import type { AuditLine } from "./auditLine.ts";
import { changeLines } from "./changeLines.ts";

/**
 * What was computed from what: rules and their version, counts, what is new since the last publishing, and every
 * change that a person or an event made.
 */
export function planAudit(book: Book): SheetPlan {
  const { texts } = book;
  const lines: readonly AuditLine[] = [
    ...facts(book),
    ...changeLines(book, book.changes ?? null),
    ...decisions(book),
  ];
  const rowOf = (index: number): number => listHeaderRow + 1 + index;
  const links = lines.flatMap(({ at = null }, index): LinkPlan[] => {
    const target = cellTarget(at);
    return target === null
      ? []
      : [{ row: rowOf(index), column: 2, text: placeText(target), target, tip: null }];
  });
  const sheet = listTab(book, {
    id: "audit",
    title: texts.list.auditTitle,
    note: null,
    count: lines.length,
    table: null,
    columns: [
      {
        header: texts.list.item,
        cellAt: (index) => lines[index]?.item ?? null,
        style: { ...styles.text, ...styles.strong },
        maxWidth: 44,
      },
      {
        header: texts.list.content,
        cellAt: (index) => lines[index]?.content ?? null,
        style: { ...styles.text, wraps: true },
        maxWidth: 80,
      },
      ...(links.length === 0
        ? []
        : [
            {
              header: texts.list.place,
              cellAt: (index: number) => links.find(({ row }) => row === rowOf(index))?.text ?? null,
              style: styles.text,
              maxWidth: 30,
            },
          ]),
    ],
  });
  return {
    ...sheet,
    links,
    stamps: [
      { row: 1, column: 0 },
      { row: rowOf(lines.findIndex(({ item }) => item === texts.common.generated)), column: 1 },
    ],
    tabColor: "#7F7F7F",
  };
}

type Line = readonly [item: string | null, content: PlannedCell];

const asLine = ([item, content]: Line): AuditLine => ({ item, content });

function facts({ policy, result, dataset, issues, texts, options, seal }: Book): readonly AuditLine[] {
  const scored = Array.from({ length: dataset.size }, (_, row) => scoreOf(result, row)).filter(
    (score) => score !== null,
  ).length;
  const severities = ["error", "doubt", "note"] as const;
  const named = (key: ParameterKey): string => policyWord("parameter", key, options.language);
  const lines: readonly Line[] = [
    [named("policyName"), policy.name],
    [named("policyId"), policy.id],
    [named("version"), policy.version],
    ...(policy.source === null ? [] : [[named("source"), policy.source] as const]),
    [texts.common.generated, options.generatedAt.slice(0, 16).replace("T", " ")],
    [texts.list.sharing, texts.list[options.sharing]],
    ...(seal === null
      ? []
      : ([
          [texts.list.sealWhole, seal.whole],
          [texts.list.sealPolicy, seal.policy],
          [texts.list.sealInputs, seal.inputs],
          [texts.list.sealResults, seal.results],
        ] as const)),
    [texts.list.peopleRead, dataset.size],
    [texts.list.peopleScored, scored],
    ...severities.map((severity): Line => [
      fillIn(texts.list.issueCount, { severity: severityWord(severity, options.language) }),
      issues.filter(({ code }) => issueSeverity(code) === severity).length,
    ]),
    ...assumedInWords(printPolicy(policy), options.language).map((text, index): Line => [
      index === 0 ? texts.list.defaults : null,
      text,
    ]),
  ];
  return lines.map(asLine);
}

function decisions({ result, dataset, policy, texts, undone = [] }: Book): readonly AuditLine[] {
  const rowOf = new Map(dataset.employees.ids.map((id, row) => [id, row]));
  const nameOf = (row: number): string => {
    const name = dataset.employees.names[row] ?? "";
    const id = dataset.employees.ids[row] ?? "";
    return name === id || id === "" ? name : `${name} (${id})`;
  };
  const lines: readonly Line[] = [
    ...result.overrides.map(({ row, from, to, who, when, why }): Line => [
      texts.list.override,
      decisionText(texts, [nameOf(row), from ?? "–", to], [who, when, why]),
    ]),
    ...undone.map(({ employeeId, from, to, undone: { who, when, why } }): Line => [
      texts.list.undone,
      decisionText(
        texts,
        [nameOf(rowOf.get(employeeId) ?? -1) || employeeId, from ?? "–", to],
        [who, when, why],
      ),
    ]),
    ...result.vetoes.map(({ row, vetoId }): Line => [
      texts.list.veto,
      fillIn(texts.list.vetoText, {
        name: nameOf(row),
        veto: policy.adjustments.vetoes.find(({ id }) => id === vetoId)?.name ?? vetoId,
      }),
    ]),
    ...result.adjustments.map(({ row, itemId, points }): Line => [
      texts.common.adjustment,
      fillIn(texts.list.adjustmentText, {
        name: nameOf(row),
        item: policy.adjustments.items.find(({ id }) => id === itemId)?.name ?? itemId,
        points,
      }),
    ]),
  ];
  return lines.map(asLine);
}

/** A decision about a grade; who and why are left out where the tab's cell did not say. */
function decisionText(
  { list }: Book["texts"],
  [name, from, to]: readonly [name: string, from: string, to: string],
  [who, when, why]: readonly [who: string, when: string, why: string],
): string {
  const said = [who, when, why].filter((part) => part !== "").join(list.comma);
  return fillIn(list.overrideText, { name, from, to, said });
}
