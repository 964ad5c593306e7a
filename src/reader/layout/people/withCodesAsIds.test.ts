import { readBook, valuesIn, weightsIn } from "../../testing/readBook.ts";

describe("withCodesAsIds", () => {
  it("reads an export that numbers its records and says who is meant by code and name", () => {
    const result = readBook({
      Goals: `
ID|Employee|Employee Name|Cycle|KRA (Goals)|Weightage (%) (Goals)|Score (0-5) (Goals)
APR-012|HR-00012|Amelia Rossi|2025 H1|Quality|40|3.4
||||Timeliness|60|3.2
APR-013|HR-00013|Celia Whitcombe|2025 H1|Quality|40|2.6
||||Timeliness|60|3.8`,
    });
    const { ids, names } = result.dataset.employees;
    expect([ids, names]).toEqual([
      ["HR-00012", "HR-00013"],
      ["Amelia Rossi", "Celia Whitcombe"],
    ]);
    expect(weightsIn(result)).toEqual({ Quality: 0.4, Timeliness: 0.6 });
    expect(valuesIn(result)).toEqual({
      "Quality rating 2025-H1": [3.4, 2.6],
      "Timeliness rating 2025-H1": [3.2, 3.8],
    });
  });

  it("keeps two columns of names as they are", () => {
    const { dataset } = readBook({ 考核: "员工|姓名|质量|态度\n小张|张三丰|90|85\n小李|李莫愁|80|82" });
    expect(dataset.employees.names).toHaveLength(2);
  });
});
