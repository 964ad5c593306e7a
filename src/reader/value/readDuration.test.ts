import { durationText } from "./durationText.ts";
import { isTimeFormat } from "./isTimeFormat.ts";
import { readDuration } from "./readDuration.ts";

describe("readDuration", () => {
  it.each([
    ["00:05:23", 5.38333333333],
    ["126:30:00", 7590],
    ["7分30秒", 7.5],
    ["1小时20分钟", 80],
    ["4'12\"", 4.2],
    ["2h 30min", 150],
  ])("reads %s", (text, minutes) => {
    expect(readDuration(text)).toBeCloseTo(minutes, 9);
  });

  it.each(["5分", "5:23", "90", "3月12日", "10-20", "", "2时"])("finds no length of time in %s", (text) => {
    expect(readDuration(text)).toBeNull();
  });
});

describe("isTimeFormat", () => {
  it.each(["h:mm", "h:mm:ss;@", "[h]:mm", "[mm]:ss", "mm:ss.0", 'h"时"mm"分"', "hh:mm:ss"])(
    "knows %s for a length of time",
    (format) => {
      expect(isTimeFormat(format)).toBe(true);
    },
  );

  it.each([
    "General",
    "0.00",
    "yyyy-mm-dd hh:mm",
    "m/d/yy h:mm",
    '0"h"',
    "[$-F400]h:mm:ss AM/PM",
    "yyyy年m月",
    "0%",
  ])("takes %s for something else", (format) => {
    expect(isTimeFormat(format)).toBe(false);
  });

  it("knows of no format", () => {
    expect(isTimeFormat(null)).toBe(false);
  });
});

describe("durationText", () => {
  it("writes hours, minutes and seconds, more than a day too", () => {
    expect([0.0037384259, 1.5, -0.25].map(durationText)).toEqual(["0:05:23", "36:00:00", "-6:00:00"]);
  });
});
