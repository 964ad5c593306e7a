import type { PlannedCell } from "../../sheet/index.ts";
import type { Book } from "../model/book.ts";
import type { DerivedCell } from "./columnParts.ts";

/** A derived figure that no formula gives: marked as such where the others are formulas. */
export const written = ({ isLive }: Pick<Book, "isLive">, value: PlannedCell): DerivedCell => ({
  value,
  mark: isLive && value !== null ? "written" : null,
});
