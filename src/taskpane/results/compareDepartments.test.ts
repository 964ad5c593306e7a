import type { PersonLine } from "../../workflow/index.ts";
import { compareDepartments } from "./compareDepartments.ts";

const person = (department: string | null, score: number | null) => ({ department, score }) as PersonLine;

describe("compareDepartments", () => {
  it("averages each department over people with a score, best first", () => {
    const people = [person("B", 70), person("A", 90), person("B", 80), person("B", null), person(null, 60)];
    expect(compareDepartments(people)).toEqual({
      departments: [
        { name: "A", people: 1, mean: 90 },
        { name: "B", people: 2, mean: 75 },
        { name: "", people: 1, mean: 60 },
      ],
      mean: 75,
    });
  });

  it("has nothing to compare where everybody is in one department", () => {
    expect(compareDepartments([person("A", 90), person("A", 80), person("B", null)])).toBeNull();
  });
});
