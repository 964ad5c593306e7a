/** The second day of the calendar that begins in 1904: day 1 there, day 1,463 where days are counted from 1900. */
const secondDay = { year: 1904, month: 1, day: 2 };

/** Which calendar the workbook counts days by; known after the next sync. */
export interface Calendar {
  readonly uses1904Dates: boolean;
}

/**
 * Asks Excel for the serial number of a day, for no property tells whether a workbook counts days from 1900 or from
 * 1904.
 */
export function askCalendar(context: Excel.RequestContext): Calendar {
  const { year, month, day } = secondDay;
  const answer = context.workbook.functions.date(year, month, day).load("value");
  return {
    get uses1904Dates() {
      return answer.value === 1;
    },
  };
}
