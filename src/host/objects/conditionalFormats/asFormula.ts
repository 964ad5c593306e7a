import { invalidArgument } from "../../protocol/hostError.ts";

/**
 * Reads a formula operand of a rule: text with `=`, or a constant, which the model keeps with `=` too.
 *
 * @example
 * asFormula("=$B2*2") //=> "=$B2*2"
 * asFormula(60) //=> "=60"
 * asFormula("60") //=> "=60"
 * asFormula("优秀") //=> '="优秀"'
 */
export function asFormula(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) {
    return `=${String(value)}`;
  }
  if (typeof value !== "string" || value === "") {
    throw invalidArgument();
  }
  if (value.startsWith("=")) {
    return value;
  }
  return Number.isNaN(Number(value)) ? `="${value.replaceAll('"', '""')}"` : `=${value}`;
}
