import { figure, type Language } from "../../messages/index.ts";

/** Two digits after the point, a tie rounded up through binary noise: what the cell beside the pane shows. */
const asInCell = (points: number): number => Number(figure(points, 2));

/** Points as people read them: two digits after the point, by the language's own signs. */
export function pointsText(points: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    asInCell(points),
  );
}

/** A share (1 = 100 %) as people read it. */
export function shareText(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** A difference in points with its sign. */
export function differenceText(points: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    signDisplay: "exceptZero",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(asInCell(points));
}
