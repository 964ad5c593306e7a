import type { PrintedPolicy } from "../../../core/index.ts";
import { policyWord } from "../../../messages/policyTables/policyWord.ts";
import type { Book } from "../../model/book.ts";
import { cellText } from "./cellText.ts";
import { policySection, sectionColumn, type PolicySection } from "./policySection.ts";

/** What the policy's source does not say: each part in words, and by the path under which it is read back. */
export function assumedSection(
  { options: { language } }: Book,
  printed: PrintedPolicy,
): PolicySection | null {
  if (printed.assumed.length === 0) return null;
  return policySection({
    title: policyWord("table", "assumed", language),
    columns: [
      sectionColumn({ header: policyWord("column", "part", language), tone: "label" }),
      sectionColumn({ header: policyWord("column", "path", language), tone: "quiet" }),
    ],
    rows: printed.assumed.map(({ pointer, keyed }) => [inWords(printed, pointer, language), keyed]),
  });
}

/** Parts of the policy that no table shows, each single value with its path. */
export function furtherSection(
  { options: { language } }: Book,
  printed: PrintedPolicy,
): PolicySection | null {
  if (printed.further.length === 0) return null;
  return policySection({
    title: policyWord("table", "further", language),
    columns: [
      sectionColumn({ header: policyWord("column", "path", language), tone: "label" }),
      sectionColumn({ header: policyWord("column", "value", language), tone: "parameter" }),
    ],
    rows: printed.further.map(({ pointer, value }) => [pointer, value]),
  });
}

/** The name of a part: its table, and the row where it is a single one. */
function inWords(printed: PrintedPolicy, pointer: string, language: Book["options"]["language"]): string {
  const isInside = (path: string): boolean => pointer === path || pointer.startsWith(`${path}/`);
  const parameter = printed.parameters.find((item) => item.pointer !== "" && isInside(item.pointer));
  if (parameter !== undefined) return policyWord("parameter", parameter.key, language);
  for (const { id, columns, rows } of printed.tables) {
    const row = rows.find((item) => isInside(item.pointer));
    if (row === undefined) continue;
    const names = Object.entries(columns).filter(([, { isRequired }]) => isRequired);
    const shown = (names.length === 0 ? Object.entries(columns).slice(0, 1) : names).flatMap(
      ([key, column]) => cellText(column, row.values[key] ?? null, language) ?? [],
    );
    return [policyWord("table", id, language), shown.join(" → ")].join(" · ");
  }
  const below = (path: string): boolean => path.startsWith(`${pointer}/`);
  const table = printed.tables.find(({ rows }) => rows.some((row) => below(row.pointer)));
  if (table !== undefined) return policyWord("table", table.id, language);
  const topic = printed.parameters.find((item) => below(item.pointer))?.topic;
  return topic === undefined ? pointer : policyWord("table", topic, language);
}
