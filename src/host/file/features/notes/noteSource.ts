/** What the file layer keeps of a note it read. */
export interface NoteSource {
  readonly kind: "note";
  readonly raw: string;
  readonly authorId: number;
  readonly sheetId: string;
  readonly fingerprint: string;
}

export function isNoteSource(source: unknown): source is NoteSource {
  return typeof source === "object" && source !== null && "kind" in source && source.kind === "note";
}
