import type { PrintedPolicy } from "../../../core/index.ts";
import { listed, type Language } from "../../../messages/index.ts";
import { policyWord } from "../../../messages/policyTables/policyWord.ts";
import type { Book } from "../../model/book.ts";
import { partInWords } from "./partInWords.ts";
import { policySection, sectionColumn, type PolicySection } from "./policySection.ts";

/** What the policy's source does not say: each part in words, and by the path under which it is read back. */
export function assumedSection(
  { options: { language } }: Book,
  printed: PrintedPolicy,
): PolicySection | null {
  if (printed.assumed.length === 0) return null;
  return policySection({
    title: policyWord("table", "assumed", language),
    isPrinted: false,
    columns: [
      sectionColumn({ header: policyWord("column", "part", language), tone: "label" }),
      sectionColumn({ header: policyWord("column", "path", language), tone: "quiet" }),
    ],
    rows: printed.assumed.map(({ pointer, keyed }) => [partText(printed, pointer, language), keyed]),
  });
}

function partText(printed: PrintedPolicy, pointer: string, language: Language): string {
  const { title, items } = partInWords(printed, pointer, language);
  return items.length === 0 ? title : `${title} · ${listed(items, language)}`;
}

/** Parts of the policy that no table shows: what each belongs to in words, its value, and the path for reading back. */
export function furtherSection(
  { options: { language } }: Book,
  printed: PrintedPolicy,
): PolicySection | null {
  if (printed.further.length === 0) return null;
  return policySection({
    title: policyWord("table", "further", language),
    isPrinted: false,
    columns: [
      sectionColumn({ header: policyWord("column", "remark", language), tone: "label" }),
      sectionColumn({ header: policyWord("column", "value", language), tone: "parameter" }),
      sectionColumn({ header: policyWord("column", "path", language), tone: "quiet" }),
    ],
    rows: printed.further.map(({ pointer, value }) => [partText(printed, pointer, language), value, pointer]),
  });
}
