/** The rules in force and the choice of others. */
export interface RulesTexts {
  readonly label: string;
  readonly fromTemplate: (name: string) => string;
  readonly proposed: string;
  readonly given: string;
  /** The rules stand as tables in this sheet. */
  readonly fromSheet: (sheetName: string) => string;
  readonly assumed: (count: number) => string;
  readonly auto: string;
  readonly readFromSheet: string;
  readonly choose: string;
}
