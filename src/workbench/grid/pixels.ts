/** Widest digit of Excel's default font, in pixels. */
const digitPixels = 7;
/** Pixels of a CSS inch by points of an inch. */
const pixelsPerPoint = 96 / 72;

/** Width of a column in pixels from the characters that the file stores (ECMA-376 18.3.1.13). */
export function columnPixels(widthChars: number): number {
  return Math.trunc(((256 * widthChars + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
}

/** The other way round: characters for a width in pixels. */
export function columnChars(pixels: number): number {
  return Math.trunc((pixels / digitPixels) * 256) / 256;
}

/** Height of a row in pixels. */
export function rowPixels(heightPoints: number): number {
  return Math.round(heightPoints * pixelsPerPoint);
}

/** Height of a row in points. */
export function rowPoints(pixels: number): number {
  return pixels / pixelsPerPoint;
}
