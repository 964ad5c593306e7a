import type { EvidenceField, EvidenceTable, TableColumn } from "../../core/index.ts";
import type { TableKind } from "../policyTables/tableKinds.ts";
import { wordIndex } from "../policyTables/wordKey.ts";
import type { RecordVocabulary } from "./recordVocabulary.ts";

const column = (kind: TableColumn["kind"]): TableColumn => ({
  ...{ kind, blank: null, isRequired: false, codes: [], wordKeys: {}, min: null, max: null, isWhole: false },
});

const kindOf: Readonly<Record<EvidenceField["kind"], TableColumn["kind"]>> = {
  ...{ text: "text", number: "number", day: "day", person: "text" },
};

/** Key of a policy's own field among the columns. */
export const fieldKey = (id: string): string => `field:${id}`;

const ownKeys = ["employeeId", "employeeName", "indicator", "recordDay"] as const;

/** The columns of a table of evidence: whose record, of what, when, and the policy's own fields. */
export function evidenceColumns(fields: readonly EvidenceField[]): TableKind["columns"] {
  return {
    ...Object.fromEntries(ownKeys.map((key) => [key, column(key === "recordDay" ? "day" : "text")])),
    ...Object.fromEntries(fields.map(({ id, kind }) => [fieldKey(id), column(kindOf[kind])])),
  };
}

/** The built-in policies' tables are looked for on every sheet, with the same words. */
const known = new WeakMap<
  EvidenceTable,
  { readonly vocabulary: RecordVocabulary; readonly kind: TableKind }
>();

/** How a policy's table of evidence is recognised: by all columns that must be filled in. */
export function evidenceKind(table: EvidenceTable, vocabulary: RecordVocabulary): TableKind {
  const found = known.get(table);
  if (found?.vocabulary === vocabulary) return found.kind;
  const kind = kindOfTable(table, vocabulary);
  known.set(table, { vocabulary, kind });
  return kind;
}

function kindOfTable(table: EvidenceTable, { column: words }: RecordVocabulary): TableKind {
  const fields = table.fields.map((field) => [fieldKey(field.id), field] as const);
  return {
    id: `evidence:${table.id}`,
    columns: evidenceColumns(table.fields),
    headings: wordIndex([
      ...fields.map(([key, { name, aliases }]) => [key, [name, ...aliases]] as const),
      ...ownKeys.map((key) => [key, words[key] ?? []] as const),
    ]),
    signature: fields.flatMap(([key, { isRequired }]) => (isRequired ? [key] : [])),
  };
}
