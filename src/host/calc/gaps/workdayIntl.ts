import type { RuntimeScalar, RuntimeValue } from "../runtimeValue.ts";

/** Weekends by number, Monday first; "1" is a day off. */
const weekends: Readonly<Record<number, string>> = {
  1: "0000011",
  2: "1000001",
  3: "1100000",
  4: "0110000",
  5: "0011000",
  6: "0001100",
  7: "0000110",
  11: "0000001",
  12: "1000000",
  13: "0100000",
  14: "0010000",
  15: "0001000",
  16: "0000100",
  17: "0000010",
};

/** WORKDAY.INTL(start, days, [weekend], [holidays]): the library is a day off with a weekend given as a mask. */
export function workdayIntl([start, days, weekend, holidays]: readonly RuntimeValue[]): RuntimeValue {
  const mask = weekend === undefined || weekend.kind === 0 ? weekends[1] : maskOf(weekend);
  if (start?.kind !== 1 || days?.kind !== 1 || mask === undefined) {
    return { kind: 4, code: "#VALUE!" };
  }
  if (!/^[01]{7}$/.test(mask) || mask === "1111111") {
    return { kind: 4, code: mask === "1111111" ? "#VALUE!" : "#NUM!" };
  }
  const off = new Set(
    (holidays?.kind === 5
      ? holidays.rows.flat()
      : holidays === undefined
        ? []
        : [holidays as RuntimeScalar]
    ).flatMap((day) => (day.kind === 1 ? [Math.floor(day.value)] : [])),
  );
  let day = Math.floor(start.value);
  const step = days.value < 0 ? -1 : 1;
  for (let left = Math.abs(Math.trunc(days.value)); left > 0;) {
    day += step;
    // Serial 2 is Monday 1900-01-01 in Excel's count, which calls a day that never was 1900-02-29.
    if (mask[(((day - 2) % 7) + 7) % 7] === "0" && !off.has(day)) {
      left -= 1;
    }
  }
  return day < 0 ? { kind: 4, code: "#NUM!" } : { kind: 1, value: day };
}

function maskOf(weekend: RuntimeValue): string | undefined {
  return weekend.kind === 2
    ? weekend.value
    : weekend.kind === 1
      ? (weekends[weekend.value] ?? "?")
      : undefined;
}
