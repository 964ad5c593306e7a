import { roundBy } from "../../core/index.ts";
import type { Language } from "../language.ts";

/** Numbers in sentences: two digits after the point at most, ties rounded up through binary noise as a cell does. */
export function numberFormat(language: Language): { format(value: number): string } {
  const digits = 2;
  const written = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  return { format: (value) => written.format(roundBy(value, { mode: "halfUp", digits })) };
}
