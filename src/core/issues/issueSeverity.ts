/** `error`: something cannot be computed. `doubt`: computed on a stated assumption. `note`: worth knowing. */
export type IssueSeverity = "error" | "doubt" | "note";
