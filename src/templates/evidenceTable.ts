import type { EvidenceField, EvidenceKind, EvidenceTable } from "../core/index.ts";
import type { Say } from "./systemSpec.ts";

/** A table of records without its fields; weekly upkeep and a monthly look are what document 003 gives as its example. */
export function evidenceTable(
  say: Say,
  id: string,
  kind: EvidenceKind,
  nodeIds: readonly string[],
  words: readonly [zhCN: string, zhTW: string, en: string],
): Omit<EvidenceTable, "fields"> {
  return { ...{ id, kind, nodeIds, name: say(...words) }, updated: "weekly", audited: "monthly" };
}

type FieldWords = readonly [
  id: string,
  kind: EvidenceField["kind"] | "text?",
  zhCN: string,
  zhTW: string,
  en: string,
];

/** Columns of a table of records; a question mark: may stay empty. */
export function fieldsOf(say: Say, fields: readonly FieldWords[]): readonly EvidenceField[] {
  return fields.map(([id, kind, ...words]) => ({
    ...{ id, name: say(...words), aliases: [...words] },
    kind: kind === "text?" ? "text" : kind,
    isRequired: kind !== "text?",
  }));
}
