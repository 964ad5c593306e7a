import { readBook, valuesIn } from "../../testing/readBook.ts";

describe("withoutEchoes", () => {
  it("reads the score and not what it comes to by its weight", () => {
    const read = readBook({
      Export: `Employee|Employee Name|KRA|Weightage (%)|Score (0-5)|Score Earned
E01|Kavita Deshmukh|Delivery|60|4|2.4
E01|Kavita Deshmukh|Escalations|40|3|1.2
E02|Rohan Nambiar|Delivery|60|5|3
E02|Rohan Nambiar|Escalations|40|4.5|1.8`,
    });
    expect(valuesIn(read)).toEqual({ "Delivery rating": [4, 5], "Escalations rating": [3, 4.5] });
  });

  it("reads the value and not its word beside it", () => {
    const read = readBook({
      Export: `Employee ID|Worker|Section|Section Weight|Rating|Rating Value
E01|Freya Lindgren|Goals|60%|Meets Expectations|3
E01|Freya Lindgren|Behaviours|40%|Outstanding|5
E02|Emeka Obi|Goals|60%|Partially Meets|2
E02|Emeka Obi|Behaviours|40%|Meets Expectations|3`,
    });
    expect(valuesIn(read)).toEqual({ "Goals rating": [3, 2], "Behaviours rating": [5, 3] });
  });
});
