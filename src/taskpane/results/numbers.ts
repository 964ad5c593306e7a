import type { Language } from "../../messages/index.ts";

/** Points as people read them: two digits after the point, by the language's own signs. */
export function pointsText(points: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    points,
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
  }).format(points);
}
