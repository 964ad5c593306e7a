import { FunctionError } from "../errors/functionError.ts";
import { errorIn } from "./errorIn.ts";
import { isBlank } from "./isBlank.ts";
import type { CellPlace } from "./cellPlace.ts";
import { plainText } from "./plainText.ts";
import { shownPlace } from "./shownPlace.ts";

/** A name or grade as text; null where nothing stands. */
export function readLabel(cell: unknown, place: CellPlace): string | null {
  if (isBlank(cell)) return null;
  const error = errorIn(cell);
  if (error !== null) throw new FunctionError({ code: "cell_error", ...shownPlace(place), error });
  return plainText(cell);
}
