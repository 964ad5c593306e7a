import { createWorkbook } from "../../model/index.ts";
import { startNodeHost } from "../../node/startNodeHost.ts";
import { dateSerial } from "./dateSerial.ts";

describe("dateSerial", () => {
  it.each([
    [[1900, 1, 1], false, 1],
    [[1900, 2, 28], false, 59],
    [[1900, 3, 1], false, 61],
    [[2026, 11, 21], false, 46347],
    [[2026, 11, 21], true, 44885],
    [[1904, 1, 2], true, 1],
    [[26, 13, 1], false, 9863],
  ] as const)(
    "counts %j in the calendar from 1904: %p as day %d",
    ([year, month, day], isFrom1904, serial) => {
      expect(dateSerial(year, month, day, isFrom1904)).toEqual({ value: serial, error: null });
    },
  );

  it("has no day before its calendar begins", () => {
    expect(dateSerial(1900, 1, 1, true)).toEqual({ value: null, error: "#NUM!" });
    expect(dateSerial(10_000, 1, 1, false)).toEqual({ value: null, error: "#NUM!" });
  });
});

describe("workbook.functions", () => {
  it("computes DATE in the workbook's calendar", async () => {
    const workbook = createWorkbook();
    workbook.date1904 = true;
    await startNodeHost(workbook).run(async (context) => {
      const day = context.workbook.functions.date(1904, 1, 2).load("value,error");
      await context.sync();
      expect([day.value, day.error]).toEqual([1, null]);
    });
  });
});
