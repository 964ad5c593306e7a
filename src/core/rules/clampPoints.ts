/**
 * Keeps points between a rule's floor and cap. Points without limit that nothing bounds are undefined (NaN).
 *
 * @example
 * clampPoints(135, 0, 120)
 * //=> 120
 */
export function clampPoints(points: number, floor: number | null, cap: number | null): number {
  const low = floor !== null && points < floor ? floor : points;
  const clamped = cap !== null && low > cap ? cap : low;
  return Number.isFinite(clamped) ? clamped : Number.NaN;
}
