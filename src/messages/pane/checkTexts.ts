/** What was read, and the doubts. */
export interface CheckTexts {
  readonly allClear: string;
  readonly allClearHelp: string;
  readonly count: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly goTo: (address: string) => string;
  readonly noPlace: string;
  readonly repair: string;
  readonly repairAll: (count: number) => string;
  readonly repairHelp: string;
  readonly tables: string;
  readonly table: (range: string, people: number) => string;
}
