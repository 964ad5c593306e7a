/** What the file layer keeps of a threaded comment it read: the element of each of its entries, by entry id. */
export interface CommentSource {
  readonly kind: "comment";
  readonly sheetId: string;
  readonly entries: ReadonlyMap<string, { readonly raw: string; readonly fingerprint: string }>;
}

export function isCommentSource(source: unknown): source is CommentSource {
  return typeof source === "object" && source !== null && "kind" in source && source.kind === "comment";
}
