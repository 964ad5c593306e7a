/** Every spelling by key, in all languages, as the catalogue of messages has them. */
type Spellings = Readonly<Record<string, readonly string[]>>;

/** The words by which tables of records are recognised; the caller brings them, because words belong to messages. */
export interface RecordVocabulary {
  /** Titles by kind of table. */
  readonly table: Spellings;
  /** Headings; `recordDay` and `indicator` are those of records behind scores. */
  readonly column: Spellings;
  readonly code: Spellings;
}
