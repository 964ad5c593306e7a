/**
 * How many of so many sorted entries are cut off at each end?
 *
 * @example
 * [droppedAtEachEnd("mean", 0, 5), droppedAtEachEnd("median", 0, 5), droppedAtEachEnd("trimmedMean", 0.2, 5)]
 * //=> [0, 2, 1]
 */
export function droppedAtEachEnd(
  combine: "mean" | "median" | "trimmedMean",
  trimShare: number,
  count: number,
): number {
  const most = Math.floor((count - 1) / 2);
  if (combine === "mean") return 0;
  return combine === "median" ? most : Math.min(Math.floor(trimShare * count + 1e-9), most);
}
