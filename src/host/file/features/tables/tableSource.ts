/** What the file layer keeps of a table it read. */
export interface TableSource {
  readonly kind: "table";
  /** Sheet the table was read for: a copied sheet's table is a new one. */
  readonly sheetId: string;
  readonly path: string;
  readonly relationshipId: string;
  /** The part as it stood. */
  readonly xml: string;
  readonly fingerprint: string;
}

export function isTableSource(source: unknown): source is TableSource {
  return typeof source === "object" && source !== null && "kind" in source && source.kind === "table";
}
