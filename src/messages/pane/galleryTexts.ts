/** The built-in policies to choose from. */
export interface GalleryTexts {
  readonly title: string;
  readonly intro: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  /** Headings: with a career ladder, and without. */
  readonly groups: Readonly<Record<"ladder" | "appraisal", string>>;
  readonly facts: (indicators: number, areas: number) => string;
  readonly roles: (count: number) => string;
  readonly ladder: (levels: number, steps: number) => string;
  readonly raters: (groups: string) => string;
  readonly use: string;
  readonly useOf: (name: string) => string;
  readonly insert: string;
  readonly insertOf: (name: string) => string;
  readonly insertHelp: string;
  readonly inUse: string;
  /** Before any set-up, in a workbook without scores. */
  readonly firstRun: {
    readonly title: string;
    readonly text: string;
    readonly sample: string;
    readonly browse: string;
  };
}
