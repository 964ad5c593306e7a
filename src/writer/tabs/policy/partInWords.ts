import type { PrintedPolicy } from "../../../core/index.ts";
import { listed, type Language } from "../../../messages/index.ts";
import { furtherWord } from "../../../messages/policyTables/furtherWord.ts";
import { policyWord } from "../../../messages/policyTables/policyWord.ts";
import { cellText } from "./cellText.ts";

/** A part of the policy as a person names it: the table or topic, and the row where it is a single one. */
interface NamedPart {
  readonly title: string;
  /** Its row, or the parameters that it is made of; none where it is the whole table. */
  readonly items: readonly string[];
}

/** What is the part at this JSON pointer called? */
export function partInWords(printed: PrintedPolicy, pointer: string, language: Language): NamedPart {
  const isInside = (path: string): boolean => pointer === path || pointer.startsWith(`${path}/`);
  const parameter = printed.parameters.find((item) => item.pointer !== "" && isInside(item.pointer));
  if (parameter !== undefined)
    return {
      title: policyWord("table", parameter.topic, language),
      items: [policyWord("parameter", parameter.key, language)],
    };
  for (const { id, columns, rows } of printed.tables) {
    const row = rows.find((item) => isInside(item.pointer));
    if (row === undefined) continue;
    const names = Object.entries(columns).filter(([, { isRequired }]) => isRequired);
    const shown = (names.length === 0 ? Object.entries(columns).slice(0, 1) : names).flatMap(
      ([key, column]) => cellText(column, row.values[key] ?? null, language) ?? [],
    );
    return { title: policyWord("table", id, language), items: shown.length === 0 ? [] : [shown.join(" → ")] };
  }
  const below = (path: string): boolean => path.startsWith(`${pointer}/`);
  const table = printed.tables.find(({ rows }) => rows.some((row) => below(row.pointer)));
  if (table !== undefined) return { title: policyWord("table", table.id, language), items: [] };
  const inside = printed.parameters.filter((item) => below(item.pointer));
  const [first] = inside;
  if (first !== undefined)
    return {
      title: policyWord("table", first.topic, language),
      items: inside.map(({ key }) => policyWord("parameter", key, language)),
    };
  const [, area = "", part = ""] = pointer.split("/");
  return { title: furtherWord(area === "followUp" ? part : area, language), items: [] };
}

/**
 * What the policy's source does not say, as a person lists it: one line for each table or topic, with its rows.
 *
 * @example
 * assumedInWords(printPolicy(samplePolicy), "en")
 * //=> ["Grades: Excellent from grade, Failing from grade"]
 */
export function assumedInWords(printed: PrintedPolicy, language: Language): readonly string[] {
  const items = new Map<string, Set<string>>();
  for (const { pointer } of printed.assumed) {
    const part = partInWords(printed, pointer, language);
    items.set(part.title, new Set([...(items.get(part.title) ?? []), ...part.items]));
  }
  const colon = language === "en" ? ": " : "：";
  return [...items].map(([title, own]) =>
    own.size === 0 ? title : title + colon + listed([...own], language),
  );
}
