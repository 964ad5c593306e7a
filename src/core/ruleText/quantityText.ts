import type { RuleInput } from "../policy/scoringRule.ts";

const multiples: Readonly<Record<string, string>> = { 百: "e2", 千: "e3", 万: "e4", 亿: "e8", "%": "e-2" };

/** A number in a policy's text, as a part of a pattern: "1000", "20万", "80%", "-5". */
export const quantityPattern = "[+-]?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?[百千万亿]?%?";

/**
 * Reads a number as policies write it. The decimal point is moved in the text, not by arithmetic, so that 7% is
 * exactly 0.07. NaN where it is no number.
 *
 * @example
 * [readQuantity("7%"), readQuantity("20万"), readQuantity("-3.5")]
 * //=> [0.07, 200000, -3.5]
 */
export function readQuantity(text: string): number {
  const match = /^([+-]?\d+(?:\.\d+)?)(e[+-]?\d+)?([百千万亿]?)(%?)$/u.exec(text);
  if (match === null) return Number.NaN;
  const [, digits = "", exponent = "", multiple = "", percent = ""] = match;
  const shifts = [exponent, multiples[multiple] ?? "", multiples[percent] ?? ""];
  const power = shifts.reduce((sum, shift) => sum + (shift === "" ? 0 : Number(shift.slice(1))), 0);
  return Number(`${digits}e${String(power)}`);
}

/**
 * Writes a number so that `readQuantity` reads the same one: attainment as a percentage, anything else as it is.
 *
 * @example
 * [printQuantity(0.07, "attainment"), printQuantity(1500, "actual")]
 * //=> ["7%", "1500"]
 */
export function printQuantity(value: number, reads: RuleInput): string {
  if (reads === "actual") return String(value);
  const [digits = "", exponent = "0"] = String(value).split("e");
  const shifted = Number(`${digits}e${String(Number(exponent) + 2)}`);
  return `${String(shifted)}%`;
}
