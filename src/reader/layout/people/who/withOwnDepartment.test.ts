import { frameOf, rolesIn } from "../../../testing/frameOf.ts";
import { withOwnDepartment } from "./withOwnDepartment.ts";

const rolesOf = (text: string): (string | null)[] => rolesIn(withOwnDepartment(frameOf(text)));

describe("withOwnDepartment", () => {
  it("takes the heading that just says department before the division left of it", () => {
    expect(
      rolesOf(`Employee ID|Name|Division|Department|Quality|Speed
E01|Tessa Vandermeer|Commercial|Inside Sales|90|80
E02|Ola Bergström|Commercial|Sales Ops|85|88`),
    ).toEqual(["id", "name", "unit", "department", null, null]);
  });

  it("knows sections of a review, a row each, for what is rated", () => {
    expect(
      rolesOf(`Employee ID|Worker|Section|Section Weight|Rating
E01|Tessa Vandermeer|Goals|60%|4
E01|Tessa Vandermeer|Behaviours|40%|3
E02|Ola Bergström|Goals|60%|5
E02|Ola Bergström|Behaviours|40%|4`)[2],
    ).toBe("indicatorName");
  });

  it("leaves the department of people who changed it once alone", () => {
    expect(
      rolesOf(`Employee ID|Name|Section|Quality|Speed
E01|Tessa Vandermeer|North|90|80
E01|Tessa Vandermeer|South|70|80
E02|Ola Bergström|South|85|88
E03|Miguel Antunes|North|85|88`)[2],
    ).toBe("department");
  });
});
