/** Help for the functions in cells. */
export interface FunctionsTexts {
  readonly open: string;
  readonly intro: string;
  readonly about: { readonly "KPI.SCORE": string; readonly "KPI.GRADE": string };
  readonly copy: (name: string) => string;
  readonly copied: string;
}
