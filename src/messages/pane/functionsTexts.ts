/** Help for the functions in cells; what each of them does stands with the functions. */
export interface FunctionsTexts {
  readonly open: string;
  readonly intro: string;
  /** Label of the search field. */
  readonly search: string;
  readonly nothingFound: (words: string) => string;
  readonly parameters: string;
  readonly optional: string;
  readonly examples: string;
  /** Above a formula with the user's own ranges. */
  readonly own: string;
  readonly native: string;
  readonly insert: (name: string) => string;
  readonly insertHint: string;
  readonly entered: (name: string, address: string) => string;
  readonly taken: (address: string) => string;
  readonly copy: (name: string) => string;
  readonly copied: string;
  readonly helpPage: string;
}
