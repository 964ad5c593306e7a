/** What was read, and the doubts. */
export interface CheckTexts {
  readonly allClear: string;
  readonly allClearHelp: string;
  /** Under the heading of what is doubtful. */
  readonly doubtsHelp: string;
  readonly count: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly goTo: (address: string) => string;
  readonly repair: string;
  readonly repairAll: (count: number) => string;
  readonly repairHelp: string;
  readonly tables: string;
  readonly table: (range: string, people: number) => string;
  readonly preview: (count: number) => string;
  readonly hidePreview: string;
  readonly willBecome: (before: string, after: string) => string;
  readonly more: (count: number) => string;
  readonly correctEverything: (count: number) => string;
  /** Over cells that contradict each other. */
  readonly whichCounts: string;
  readonly take: Readonly<Record<"first" | "second" | "mean", string>>;
  readonly takeFor: (take: string, whom: string) => string;
  readonly allOfThem: (count: number) => string;
  readonly columns: string;
  readonly column: (header: string, place: string) => string;
  readonly columnRole: (header: string) => string;
  /** By the reader's code; a code without words is not shown. */
  readonly evidence: Readonly<Record<string, string>>;
}
