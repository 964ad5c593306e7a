/** What a table of records holds. */
export type EvidenceKind = "daily" | "project" | "data" | "goal" | "task" | "issue" | "series" | "report";

/** A column of a table of records. */
export interface EvidenceField {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: "text" | "number" | "day" | "person";
  readonly isRequired: boolean;
}

/** A table of records that scores rest on. */
export interface EvidenceTable {
  readonly id: string;
  readonly name: string;
  readonly kind: EvidenceKind;
  /** Indicators whose scores rest on it where a record names none itself. */
  readonly nodeIds: readonly string[];
  readonly fields: readonly EvidenceField[];
  /** How often it is kept up and looked through; null: the source does not say. */
  readonly updated: "daily" | "weekly" | "monthly" | null;
  readonly audited: "monthly" | "quarterly" | null;
}
