import type { IssueCode } from "../../../../src/core/index.ts";
import type { Ink } from "../paper/page.ts";
import type { Words } from "../words/words.ts";

/** A way to write a number that stands for points. */
export interface Spelling {
  readonly id: string;
  /** What the number must be out of; null: anything. */
  readonly max: number | null;
  /** Whole columns, or a cell here and there. */
  readonly isForAll: boolean;
  readonly write: (number: number, words: Words) => Ink;
  /** The doubt that it must raise; null: none. */
  readonly must: IssueCode | null;
  readonly may: readonly IssueCode[];
  /** A formula that multiplies the cell works. */
  readonly isNumber: boolean;
}
