const sampleSize = 12;
const tolerance = 0.011;

/** Numbers of people (or other subjects) on lines: columns of a table, or rows where people stand side by side. */
export type NumberAt = (subject: number, line: number) => number | null;

/** What else is known of the line and of those before it. */
export interface Known {
  /** Weights of the inputs, 0..1; null where not all of them have one. */
  readonly shares: readonly number[] | null;
  /**
   * A plain mean counts too; not where a later line is called the total, for then an indicator that happens to lie in
   * the middle of its neighbours is one all the same.
   */
  readonly takesMeans: boolean;
}

/**
 * Do the numbers of this line add up those of the inputs, for every subject of a sample? One in seven may differ: totals
 * are typed by hand and wrong at times. The sum is of two or more inputs that end right before the line, and goes
 * beyond what any of them reaches (unless one of them takes points away); the weighted sum and the mean are of all of them.
 *
 * @param inputs - Lines of scores, in their order.
 */
export function addsUp(
  numberAt: NumberAt,
  subjects: readonly number[],
  line: number,
  inputs: readonly number[],
  { shares, takesMeans }: Known,
): boolean {
  if (inputs.length < 2) return false;
  const sample = subjects.slice(0, sampleSize).flatMap((subject): { total: number; subject: number }[] => {
    const total = numberAt(subject, line);
    return total === null ? [] : [{ total, subject }];
  });
  if (sample.length < 2 || new Set(sample.map(({ total }) => total)).size < 2) return false;
  const agree = (sumOf: (subject: number) => number, within: number, some = sample): boolean =>
    some.filter(({ total, subject }) => !(Math.abs(total - sumOf(subject)) < within)).length <=
    Math.floor(some.length / 7);
  // Somebody without an entry, or with one typed as text, says nothing about weights.
  const complete = sample.filter(({ subject }) => inputs.every((input) => numberAt(subject, input) !== null));
  const combines = (factor: (position: number) => number, within: number): boolean =>
    complete.length >= 2 &&
    complete.length * 2 > sample.length &&
    agree(
      (subject) =>
        inputs.reduce(
          (points, input, position) => points + factor(position) * (numberAt(subject, input) ?? NaN),
          0,
        ),
      within,
      complete,
    );
  if (shares !== null && combines((position) => shares[position] ?? 0, 0.06)) return true;
  if (takesMeans && complete.length >= 3 && inputs.length >= 3 && combines(() => 1 / inputs.length, 0.006))
    return true;
  const sums = new Map(sample.map(({ subject }) => [subject, 0]));
  const isLowered = inputs.some((input) => sample.some(({ subject }) => (numberAt(subject, input) ?? 0) < 0));
  const top = isLowered ? Infinity : Math.max(...sample.map(({ total }) => total));
  for (let count = 1; count <= inputs.length; count += 1) {
    const input = inputs[inputs.length - count] ?? 0;
    for (const { subject } of sample)
      sums.set(subject, (sums.get(subject) ?? 0) + (numberAt(subject, input) ?? 0));
    if (sample.some(({ subject }) => (numberAt(subject, input) ?? 0) >= top)) return false;
    if (count >= 2 && agree((subject) => sums.get(subject) ?? NaN, tolerance)) return true;
  }
  return false;
}
