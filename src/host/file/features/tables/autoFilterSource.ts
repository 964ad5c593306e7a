/** What the file layer keeps of a filter it read: kinds it does not know, hidden buttons, extensions. */
export interface AutoFilterSource {
  readonly kind: "autoFilter";
  readonly raw: string;
  readonly fingerprint: string;
  /** `<filterColumn>` by column offset, with the text that tells whether it was edited. */
  readonly columns: ReadonlyMap<number, { readonly raw: string; readonly fingerprint: string }>;
}

export function isAutoFilterSource(source: unknown): source is AutoFilterSource {
  return typeof source === "object" && source !== null && "kind" in source && source.kind === "autoFilter";
}
