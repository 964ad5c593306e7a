import { parameters, policyTables, type TableColumn } from "../../src/core/index.ts";
import { policyVocabulary, type Language } from "../../src/messages/index.ts";
import { policyWord } from "../../src/messages/policyTables/policyWord.ts";
import { tableKinds } from "../../src/reader/policyTables/tableKinds.ts";

/** What the page says around the words of the catalogue. */
const pageWords = {
  "zh-CN": {
    between: "、",
    tables: ["表", "必需的列", "其他列"],
    eachRole: "每个岗位一列",
    parameters: ["参数表", "参数"],
    choices: ["列或参数", "可选内容"],
  },
  "zh-TW": {
    between: "、",
    tables: ["表格", "必要欄位", "其他欄位"],
    eachRole: "每個職務一欄",
    parameters: ["參數表", "參數"],
    choices: ["欄位或參數", "可選內容"],
  },
  en: {
    between: ", ",
    tables: ["Table", "Columns it needs", "Further columns"],
    eachRole: "a column for each role",
    parameters: ["Table of parameters", "Parameters"],
    choices: ["Column or parameter", "What may stand there"],
  },
} as const;

/** Columns that most tables have and that may be left out of all; the page says so once. */
const leftOut = new Set(["id", "aliases"]);

/**
 * Every table of a policy with its columns, every parameter, and every choice, as the reader knows them and in the words
 * of one language, as Markdown tables (not yet aligned): the part of the page on policy tables that a script writes.
 */
export function policyTablesPart(language: Language): string {
  const words = pageWords[language];
  const list = (texts: readonly string[]): string => texts.join(words.between);
  const tables = [...tablesOf(language)].map(([title, needed, further]) => [
    title,
    list(needed),
    list(further),
  ]);
  const topics = [...new Set(Object.values(parameters).map(({ topic }) => topic))];
  const named = topics.map((topic) => [
    policyWord("table", topic, language),
    list(
      Object.entries(parameters).flatMap(([key, parameter]) =>
        parameter.topic === topic ? [policyWord("parameter", key, language)] : [],
      ),
    ),
  ]);
  const choices = [...choicesOf(language)].map(([heading, codes]) => [heading, codes.join("<br>")]);
  return [
    markdownTable(words.tables, tables),
    markdownTable(words.parameters, named),
    markdownTable(words.choices, choices),
  ].join("\n\n");
}

/** Title, columns by which the table is known, and its other columns, in order of display. */
function* tablesOf(language: Language): Generator<[string, readonly string[], readonly string[]]> {
  const kinds = tableKinds(policyVocabulary()).filter(({ id }) => id !== "parameters");
  // What has no table of its own comes last.
  const rest = new Set(["further", "assumed"]);
  const ordered = [...kinds.filter(({ id }) => !rest.has(id)), ...kinds.filter(({ id }) => rest.has(id))];
  for (const { id, columns, signature } of ordered) {
    const headings = (keys: readonly string[]): readonly string[] =>
      keys.map((key) => policyWord("column", key, language));
    const others = Object.keys(columns).filter((key) => !signature.includes(key) && !leftOut.has(key));
    // Roles stand side by side there, rather than one below the other.
    const isMatrix = id === "roleWeights";
    yield [
      policyWord("table", id, language),
      isMatrix
        ? [policyWord("column", "indicator", language), pageWords[language].eachRole]
        : headings(signature),
      isMatrix ? [] : headings(others),
    ];
  }
}

/** What may be chosen, by the heading or parameter under which it is; a heading of two tables has the choices of both. */
function choicesOf(language: Language): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const add = (heading: string, { codes, wordKeys }: TableColumn): void => {
    if (codes.length === 0) return;
    const own = codes.map((code) => policyWord("code", wordKeys[code] ?? code, language));
    found.set(heading, [...new Set([...(found.get(heading) ?? []), ...own])]);
  };
  for (const { columns } of policyTables)
    for (const [key, column] of Object.entries<TableColumn>(columns))
      add(policyWord("column", key, language), column);
  for (const [key, { column }] of Object.entries(parameters))
    add(policyWord("parameter", key, language), column);
  return found;
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
