/** Every spelling by key, in all languages, as the catalogue of messages has them. */
type Spellings = Readonly<Record<string, readonly string[]>>;

/** The words by which policy tables are recognised; the caller brings them, because words belong to the messages. */
export interface PolicyVocabulary {
  /** Titles of tables and of groups of parameters. */
  readonly table: Spellings;
  readonly column: Spellings;
  readonly parameter: Spellings;
  readonly code: Spellings;
  /** Headings of columns that only show what follows from others. */
  readonly derived: readonly string[];
  /** First cells of rows that only sum others up. */
  readonly sums: readonly string[];
  /** Parts of a sheet's name by which people call their rules. */
  readonly sheets: readonly string[];
}
