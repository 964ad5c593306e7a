/** What failed and what to do. */
export interface ErrorTexts {
  readonly title: string;
  readonly details: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly dismiss: string;
  readonly retry: string;
  readonly showCell: string;
  readonly crashed: string;
  readonly crashedHelp: string;
  readonly reload: string;
  /** The page was opened in a browser, not by Excel. */
  readonly outsideExcel: string;
}
