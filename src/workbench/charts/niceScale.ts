/** An axis of numbers: from, to, and the distance between its lines. */
export interface NumberScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

const niceSteps = [1, 2, 2.5, 5, 10];
/** About how many lines an axis has. */
const wantedLines = 5;

/**
 * Chooses an axis with round numbers around the data, as Excel does: from zero, unless all numbers are close together
 * far from it. What the chart sets itself stays.
 */
export function niceScale(
  numbers: readonly number[],
  fixed: {
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly majorUnit: number | null;
  },
): NumberScale {
  const low = Math.min(...numbers, Infinity);
  const high = Math.max(...numbers, -Infinity);
  const [least, most] = Number.isFinite(low) ? [low, high] : [0, 1];
  const isFarFromZero = least > 0 && (most - least) / most < 1 / 6;
  const from = fixed.minimum ?? (isFarFromZero ? least - (most - least) / 2 : Math.min(0, least));
  const to = fixed.maximum ?? (most === from ? from + 1 : Math.max(0, most));
  const rough = (to - from) / wantedLines || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = fixed.majorUnit ?? (niceSteps.find((nice) => nice * power >= rough) ?? 10) * power;
  return {
    minimum: fixed.minimum ?? Math.floor(from / step) * step,
    maximum: fixed.maximum ?? Math.ceil(to / step) * step,
    step,
  };
}

/** Gives the numbers at which an axis has a line. */
export function scaleTicks({ minimum, maximum, step }: NumberScale): readonly number[] {
  const count = Math.floor((maximum - minimum) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => Number((minimum + index * step).toPrecision(12)));
}
