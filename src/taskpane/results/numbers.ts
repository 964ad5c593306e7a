import { figure, type Language } from "../../messages/index.ts";
import { perLanguage } from "../perLanguage.ts";

const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const points = perLanguage((language) => new Intl.NumberFormat(language, digits));
const shares = perLanguage(
  (language) => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }),
);
const differences = perLanguage(
  (language) => new Intl.NumberFormat(language, { ...digits, signDisplay: "exceptZero" }),
);

/** Two digits after the point, a tie rounded up through binary noise: what the cell beside the pane shows. */
const asInCell = (value: number): number => Number(figure(value, 2));

/** Points as people read them: two digits after the point, by the language's own signs. */
export function pointsText(value: number, language: Language): string {
  return points(language).format(asInCell(value));
}

/** A share (1 = 100 %) as people read it. */
export function shareText(share: number, language: Language): string {
  return shares(language).format(share);
}

/** A difference in points with its sign. */
export function differenceText(value: number, language: Language): string {
  return differences(language).format(asInCell(value));
}
