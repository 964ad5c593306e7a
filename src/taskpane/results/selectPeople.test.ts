import type { PersonLine } from "../../workflow/index.ts";
import { selectPeople, type PeopleQuery } from "./selectPeople.ts";

const person = (row: number, change: Partial<PersonLine>): PersonLine => ({
  row,
  id: `E${String(row)}`,
  name: "",
  department: null,
  role: null,
  level: null,
  state: "scored",
  score: null,
  grade: null,
  computedGrade: null,
  rank: null,
  periods: [],
  streaks: [],
  steps: [],
  at: null,
  rowAt: null,
  ...change,
});

const people = [
  person(0, { name: "沈知远", department: "A", role: "经理", score: 92, grade: "优秀", rank: 1 }),
  person(1, { name: "陆景行", department: "B", role: "专员", score: 81, grade: "良好", rank: 3 }),
  person(2, { name: "白予恩", department: "B", role: "专员", state: "noEntries" }),
  person(3, { name: "江若晴", role: "分析员", score: 88, grade: "良好", rank: 2 }),
];

const ask = (change: Partial<PeopleQuery>): readonly string[] =>
  selectPeople(
    people,
    { text: "", department: null, grade: null, sort: "rank", isDescending: false, ...change },
    ["优秀", "良好"],
  ).map(({ name }) => name);

describe("selectPeople", () => {
  it("stands in the order of ranks, those without a score last", () => {
    expect(ask({})).toEqual(["沈知远", "江若晴", "陆景行", "白予恩"]);
  });

  it("keeps those without a score last the other way round too", () => {
    expect(ask({ sort: "score", isDescending: false })).toEqual(["陆景行", "江若晴", "沈知远", "白予恩"]);
    expect(ask({ sort: "score", isDescending: true })).toEqual(["沈知远", "江若晴", "陆景行", "白予恩"]);
  });

  it("sorts names as a Chinese reader looks them up", () => {
    expect(ask({ sort: "name" })).toEqual(["白予恩", "江若晴", "陆景行", "沈知远"]);
  });

  it("sorts grades by their place on the scale", () => {
    expect(ask({ sort: "grade", isDescending: true }).slice(2)).toEqual(["沈知远", "白予恩"]);
  });

  it("finds by name, id or role, whatever the case", () => {
    expect(ask({ text: "景" })).toEqual(["陆景行"]);
    expect(ask({ text: " e3 " })).toEqual(["江若晴"]);
    expect(ask({ text: "专员" })).toEqual(["陆景行", "白予恩"]);
  });

  it("filters by department and grade, and those who have none", () => {
    expect(ask({ department: "B" })).toEqual(["陆景行", "白予恩"]);
    expect(ask({ department: "" })).toEqual(["江若晴"]);
    expect(ask({ grade: "良好" })).toEqual(["江若晴", "陆景行"]);
    expect(ask({ grade: "" })).toEqual(["白予恩"]);
  });

  it("leaves the order of the sheet alone where it came from", () => {
    ask({ sort: "name" });
    expect(people.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
  });
});
