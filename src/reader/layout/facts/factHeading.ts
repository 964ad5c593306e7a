/** How the cells of a fact are read. `months` counts months; years are turned into them. `clean`: a "no" is a clean record. */
export type FactKind = "day" | "text" | "number" | "list" | "flag" | "months" | "clean";

/** A fact that a heading names. */
export interface FactHeading {
  readonly factId: string;
  readonly kind: FactKind;
}
