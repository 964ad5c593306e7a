import { issueSeverity, printPolicy, scoreOf, type ParameterKey } from "../../core/index.ts";
import { severityWord } from "../../messages/index.ts";
import { policyWord } from "../../messages/policyTables/policyWord.ts";
import { fillIn } from "../../messages/tabs/index.ts";
import type { PlannedCell, SheetPlan } from "../../sheet/index.ts";
import { listHeaderRow, listTab } from "../layout/listTab.ts";
import type { Book } from "../model/book.ts";
import { styles } from "../theme/styles.ts";
import { assumedInWords } from "./policy/partInWords.ts";

/** What was computed from what: rules and their version, counts, and every change that a person or an event made. */
export function planAudit(book: Book): SheetPlan {
  const rows = [...facts(book), ...changes(book)];
  return {
    ...listTab(book, {
      id: "audit",
      title: book.texts.list.auditTitle,
      note: null,
      count: rows.length,
      table: null,
      columns: [
        {
          header: book.texts.list.item,
          cellAt: (index) => rows[index]?.[0] ?? null,
          style: { ...styles.text, ...styles.strong },
        },
        {
          header: book.texts.list.content,
          cellAt: (index) => rows[index]?.[1] ?? null,
          style: { ...styles.text, wraps: true },
          maxWidth: 80,
        },
      ],
    }),
    stamps: [
      { row: 1, column: 0 },
      {
        row: listHeaderRow + 1 + rows.findIndex(([item]) => item === book.texts.common.generated),
        column: 1,
      },
    ],
    tabColor: "#7F7F7F",
  };
}

type Line = readonly [item: string | null, content: PlannedCell];

function facts({ policy, result, dataset, issues, texts, options, seal }: Book): readonly Line[] {
  const scored = Array.from({ length: dataset.size }, (_, row) => scoreOf(result, row)).filter(
    (score) => score !== null,
  ).length;
  const severities = ["error", "doubt", "note"] as const;
  const named = (key: ParameterKey): string => policyWord("parameter", key, options.language);
  return [
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
}

function changes({ result, dataset, policy, texts, undone = [] }: Book): readonly Line[] {
  const rowOf = new Map(dataset.employees.ids.map((id, row) => [id, row]));
  const nameOf = (row: number): string => {
    const name = dataset.employees.names[row] ?? "";
    const id = dataset.employees.ids[row] ?? "";
    return name === id || id === "" ? name : `${name} (${id})`;
  };
  return [
    ...result.overrides.map(({ row, from, to, who, when, why }): Line => [
      texts.list.override,
      fillIn(texts.list.overrideText, { name: nameOf(row), from: from ?? "–", to, who, when, why }),
    ]),
    ...undone.map(({ employeeId, from, to, undone: { who, when }, why }): Line => [
      texts.list.undone,
      fillIn(texts.list.overrideText, {
        ...{ name: nameOf(rowOf.get(employeeId) ?? -1) || employeeId, from: from ?? "–", to, who, when, why },
      }),
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
}
