import type { RaterGroup } from "../../../../src/core/index.ts";

/** What a sheet says in one language. Lists are variants, of which a book takes one. */
export interface Words {
  readonly isChinese: boolean;
  readonly surnames: readonly string[];
  readonly givenNames: readonly string[];
  readonly departments: readonly string[];
  readonly posts: readonly string[];
  readonly areas: readonly { readonly name: string; readonly leaves: readonly string[] }[];
  /** What is counted or measured, with the unit; for targets and actuals. */
  readonly measured: readonly { readonly name: string; readonly lowerIsBetter: boolean }[];
  readonly company: readonly string[];
  readonly title: (company: string, period: string) => readonly string[];
  readonly sequence: readonly string[];
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly department: readonly string[];
  readonly post: readonly string[];
  readonly total: readonly string[];
  readonly rank: readonly string[];
  readonly remark: readonly string[];
  readonly remarks: readonly string[];
  readonly area: readonly string[];
  readonly indicator: readonly string[];
  readonly standard: readonly string[];
  readonly standards: readonly string[];
  readonly weight: readonly string[];
  readonly score: readonly string[];
  readonly target: readonly string[];
  readonly actual: readonly string[];
  readonly period: readonly string[];
  readonly rater: readonly string[];
  readonly bonus: readonly string[];
  readonly deduction: readonly string[];
  readonly subtotal: string;
  readonly grandTotal: string;
  readonly average: readonly string[];
  readonly raters: Readonly<Partial<Record<RaterGroup, readonly string[]>>>;
  readonly weightNote: (parts: readonly string[]) => string;
  readonly notes: readonly string[];
  readonly signatures: readonly (readonly string[])[];
  readonly unit: string;
  /** Words of a scale, best first. */
  readonly levels: readonly (readonly string[])[];
  readonly wordWithNumber: (number: number) => string;
  readonly month: (year: number, month: number) => string;
  readonly quarter: (year: number, quarter: number) => string;
  readonly half: (year: number, half: number) => string;
  readonly year: (year: number) => string;
  readonly monthOnly: (month: number) => string;
  readonly quarterOnly: (quarter: number) => string;
  readonly sheetNames: readonly string[];
  readonly bookNames: readonly string[];
  /** Texts that say there is no entry. */
  readonly absences: readonly string[];
}
