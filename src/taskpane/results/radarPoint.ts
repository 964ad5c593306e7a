/**
 * Where does a spoke of a radar end? The first points up, the others follow clockwise.
 *
 * @example
 * radarPoint({ x: 0, y: 0 }, 10, 0, 4)
 * //=> { x: 0, y: -10 }
 */
export function radarPoint(
  centre: { readonly x: number; readonly y: number },
  length: number,
  index: number,
  count: number,
): { readonly x: number; readonly y: number } {
  const angle = (2 * Math.PI * index) / count;
  return { x: centre.x + length * Math.sin(angle), y: centre.y - length * Math.cos(angle) };
}
