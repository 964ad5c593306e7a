import { displayWidth } from "./displayWidth.ts";

/** How many of a long column's texts are measured: the head of it and a sample of the rest. */
const measured = 2_000;

/**
 * How wide must a column be for its texts, in characters of the default font?
 *
 * @param texts - Contents that must not be cut.
 * @param header - May wrap onto a second line, so half of it is enough.
 */
export function columnWidth(
  texts: readonly (string | null)[],
  header: string,
  limits: { readonly min: number; readonly max: number } = { min: 8, max: 36 },
): number {
  const stride = Math.max(1, Math.floor(texts.length / measured));
  let widest = Math.ceil(displayWidth(header) / 2) + 3;
  for (let index = 0; index < texts.length; index += stride)
    widest = Math.max(widest, displayWidth(texts[index] ?? "") + 2);
  return Math.min(limits.max, Math.max(limits.min, widest));
}
