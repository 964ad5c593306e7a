import { factsIn, readBook } from "../../testing/readBook.ts";

describe("withDatesOfCycle", () => {
  it("takes days that everybody shares for those of the cycle", () => {
    const read = readBook({
      Export: `Employee|Employee Name|Start Date|End Date|Delivery (60%)|Process (40%)
E01|Kavita Deshmukh|2024-04-01|2024-09-30|4|3
E02|Rohan Nambiar|2024-04-01|2024-09-30|5|4`,
    });
    expect(factsIn(read)).not.toHaveProperty("hireDate");
    expect(read.dataset.segments).toEqual([]);
  });

  it("keeps the days of hiring and leaving that are somebody's own", () => {
    const read = readBook({
      Export: `Employee|Employee Name|Start Date|End Date|Delivery (60%)|Process (40%)
E01|Kavita Deshmukh|2019-04-01||4|3
E02|Rohan Nambiar|2021-11-15|2024-08-31|5|4`,
    });
    expect(factsIn(read)).toHaveProperty("hireDate");
  });
});
