/** What the file layer keeps of a link it read. */
export interface HyperlinkSource {
  readonly kind: "hyperlink";
  readonly raw: string;
  readonly relationshipId: string | null;
  readonly fingerprint: string;
}

export function isHyperlinkSource(source: unknown): source is HyperlinkSource {
  return typeof source === "object" && source !== null && "kind" in source && source.kind === "hyperlink";
}
