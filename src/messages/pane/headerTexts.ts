/** What stands above the steps: what was found and the one button. */
export interface HeaderTexts {
  readonly appName: string;
  readonly looking: string;
  readonly factsLabel: string;
  readonly sheets: (count: number) => string;
  readonly people: (count: number) => string;
  readonly indicators: (count: number) => string;
  /** @param share - 1 = 100 %. */
  readonly weightSum: (share: number) => string;
  /** Said instead where no weights stand. */
  readonly weighting: Readonly<Record<"equal" | "sum", string>>;
  readonly doubts: (count: number) => string;
  readonly noDoubts: string;
  /** Name of the way to them; holds the words that are seen. */
  readonly seeDoubts: (count: number) => string;
  readonly scoreAndPublish: string;
  readonly publishAgain: string;
  readonly checkAgain: string;
  readonly changed: string;
  readonly nothingFound: string;
  readonly nothingFoundHelp: string;
  readonly sheetsLookedAt: string;
  /** What keys do while the pane has the focus. */
  readonly shortcuts: Readonly<Record<"title" | "step" | "read" | "publish" | "search", string>>;
}
