import { parameters, policyTables, type TableColumn, type TableValue } from "../../../core/index.ts";
import { furtherWord } from "../../../messages/policyTables/furtherWord.ts";
import { policyWord } from "../../../messages/policyTables/policyWord.ts";
import { figure } from "../../../messages/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { Book } from "../../model/book.ts";
import type { RuleChange } from "../../model/runChanges.ts";
import { cellText } from "../policy/cellText.ts";

/** A change of the rules as a person says it: "Indicators: Quality, Weight: 30% → 40%". */
export function ruleChangeText(
  { texts, options }: Pick<Book, "texts" | "options">,
  change: RuleChange,
): string {
  const { audit, common } = texts;
  const { language } = options;
  const shown = (column: TableColumn | undefined, value: TableValue): string => {
    const text = column === undefined ? String(value) : cellText(column, value, language);
    if (text === null) return common.none;
    if (typeof text !== "number") return String(text);
    return column?.kind === "share" ? `${figure(text * 100)}%` : figure(text);
  };
  switch (change.kind) {
    case "parameter": {
      const column: TableColumn | undefined = parametersByKey[change.key]?.column;
      const name = policyWord("parameter", change.key, language);
      return fillIn(audit.moved, { name, from: shown(column, change.from), to: shown(column, change.to) });
    }
    case "further": {
      const [, area = "", part = ""] = change.pointer.split("/");
      return fillIn(audit.further, { part: furtherWord(area === "followUp" ? part : area, language) });
    }
    case "cell": {
      const column = columnOf(change.table, change.column);
      const cell = { part: partOf(change), column: policyWord("column", change.column, language) };
      return fillIn(audit.moved, {
        name: fillIn(audit.rowCell, cell),
        ...{ from: shown(column, change.from), to: shown(column, change.to) },
      });
    }
    default:
      return fillIn(audit[change.kind], { part: partOf(change) });
  }

  function partOf({ table, row }: Exclude<RuleChange, { readonly kind: "parameter" | "further" }>): string {
    const cells = Object.entries(row).flatMap(([key, value]) =>
      value === null ? [] : [[key, shown(columnOf(table, key), value)] as const],
    );
    // An ID says something only where the row has no name.
    const named = cells.filter(([key]) => key !== "id");
    const item = (named.length === 0 ? cells : named).map(([, text]) => text).join(" · ");
    return fillIn(audit.ofTable, { table: policyWord("table", table, language), item });
  }
}

/** Undefined for what an earlier version kept and this one has no more: its value stands as it is. */
const parametersByKey: Readonly<Record<string, { readonly column: TableColumn } | undefined>> = parameters;

function columnOf(table: string, key: string): TableColumn | undefined {
  const columns: Readonly<Record<string, TableColumn>> =
    policyTables.find(({ id }) => id === table)?.columns ?? {};
  return columns[key];
}
