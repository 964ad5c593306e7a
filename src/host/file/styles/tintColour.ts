/** Hue, luminance and saturation go from 0 to this, in whole steps, as Windows counts them: so Excel rounds. */
const steps = 240;
/** Files write 40 % as 0.39998: what falls short of a whole step by so little has reached it. */
const slack = 0.02;

/**
 * Makes a colour (RRGGBB) lighter by a tint above 0, darker by one below, as ECMA-376 part 1, 18.8.19 describes and
 * Excel's palette shows.
 *
 * @example
 * tintColour("4472C4", 0.4)
 * //=> "8EA9DB"
 */
export function tintColour(rgb: string, tint: number): string {
  if (tint === 0) {
    return rgb;
  }
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = Math.floor(((high + low) * steps + 255) / 510);
  const shifted = Math.floor((tint < 0 ? light * (1 + tint) : light * (1 - tint) + steps * tint) + slack);
  if (high === low) {
    return print([shifted, shifted, shifted]);
  }
  const spread = high - low;
  const room = light <= steps / 2 ? high + low : 510 - high - low;
  const saturation = Math.floor((spread * steps + room / 2) / room);
  const away = (part: number): number => Math.floor(((high - part) * (steps / 6) + spread / 2) / spread);
  const hue =
    high === red
      ? away(blue) - away(green)
      : high === green
        ? steps / 3 + away(red) - away(blue)
        : (steps * 2) / 3 + away(green) - away(red);
  const upper =
    shifted <= steps / 2
      ? Math.floor((shifted * (steps + saturation) + steps / 2) / steps)
      : shifted + saturation - Math.floor((shifted * saturation + steps / 2) / steps);
  const lower = 2 * shifted - upper;
  return print([hue + steps / 3, hue, hue - steps / 3].map((part) => strength(lower, upper, part)));
}

/** How strong a primary colour is, by its distance from the hue on the colour circle. */
function strength(lower: number, upper: number, hue: number): number {
  const angle = (hue + steps) % steps;
  const rise = (part: number): number =>
    lower + Math.floor(((upper - lower) * part + steps / 12) / (steps / 6));
  if (angle < steps / 6) {
    return rise(angle);
  }
  if (angle < steps / 2) {
    return upper;
  }
  return angle < (steps * 2) / 3 ? rise((steps * 2) / 3 - angle) : lower;
}

function print(parts: readonly number[]): string {
  return parts
    .map((part) => Math.min(255, Math.max(0, Math.round((part * 255) / steps))))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
