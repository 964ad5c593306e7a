/** Totals enough to tell by which way a sheet comes to them. */
export const totalsTried = 400;

/** Is a typed total this number, as far as it was typed? Totals are rounded to whole points or to one place. */
export const isNearTotal = (computed: number, typed: number): boolean =>
  Math.abs(typed - computed) <= (Number.isInteger(typed) ? 0.5 : 0.051) + 1e-9;
