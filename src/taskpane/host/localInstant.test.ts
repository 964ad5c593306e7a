import { localInstant } from "./localInstant.ts";

describe("localInstant", () => {
  it.each([
    [-480, "2026-11-21T07:30:00+08:00"],
    [0, "2026-11-20T23:30:00+00:00"],
    [210, "2026-11-20T20:00:00-03:30"],
  ])("says the date on the wall at %i minutes from UTC", (offset, instant) => {
    const moment = new Date("2026-11-20T23:30:00Z");
    moment.getTimezoneOffset = () => offset;
    expect(localInstant(moment)).toBe(instant);
    expect(new Date(instant)).toEqual(moment);
  });
});
