import { readLabel } from "../value/readLabel.ts";
import { readValue } from "../value/readValue.ts";
import { formatAt, shownTextAt, textAt, valueAt, type SheetView } from "../view/sheetView.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";
import type { RowProfile } from "./rowProfile.ts";

/** "权重 | | 30% | 20% | 50%": a label of weights, or shares that add up to a whole beside empty keys. */
export function isWeightRow(view: SheetView, profile: RowProfile, keys: readonly number[]): boolean {
  const labelled = profile.filled.slice(0, 5).some((column) => {
    const role = readLabel(textAt(view, profile.row, column)).role?.role;
    return (
      role === "weight" || role === "fullMarks" || /^系数[:：]?$/u.test(textAt(view, profile.row, column))
    );
  });
  const readings = profile.filled.map((column) =>
    readValue(valueAt(view, profile.row, column), formatAt(view, profile.row, column)),
  );
  const numbers = readings.flatMap((reading) => (reading.kind === "number" ? [reading] : []));
  if (labelled) return numbers.length >= 1 && numbers.length >= (profile.filled.length - 2) * 0.5;
  if (numbers.length < 2 || numbers.length < profile.filled.length - 1) return false;
  // "权重 | 得分" above "20 | 80": an indicator's own weight and its score make a hundred by chance.
  if (profile.filled.some((column) => headsWeights(view, profile.row - 1, column))) return false;
  const areKeysBlank = keys.every((column) => {
    const text = shownTextAt(view, profile.row, column);
    return text === "" || looksLikePerson(text) < 0.25;
  });
  if (
    !areKeysBlank ||
    keys.length === 0 ||
    keys.some((column) => typeof valueAt(view, profile.row, column) === "number")
  )
    return false;
  const sum = numbers.reduce((total, { number }) => total + number, 0);
  const isWhole = [1, 2, 100, 200].some((whole) => Math.abs(sum - whole) <= whole * 0.011);
  return isWhole || numbers.every(({ isPercent, number }) => isPercent && number <= 1);
}

const headsWeights = (view: SheetView, row: number, column: number): boolean =>
  row >= 0 && readLabel(textAt(view, row, column)).role?.role === "weight";
